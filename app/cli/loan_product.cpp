// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "loan_commands.h"
#include "loans/policy.h"

namespace sokoguru::cli {

void add_loan_product(CLI::App& family, Context& context)
{
    struct Options {
        std::string file, product, flat_interest;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = family.add_subcommand(
        "product", context.t(label("cli", "Show a loan product, or set what its flat interest is computed on")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command
        ->add_option("--product", options->product, context.t(label("cli", "Code of the loan product, such as UANG")))
        ->required();
    command->add_option("--flat-interest", options->flat_interest,
                        context.t(label("cli", "Flat interest after a change of plan: first-principal (as agreed) or "
                                               "remaining (anew, on what is left); for new loans")));
    command->callback([options, &context] {
        const bool changes = !options->flat_interest.empty();
        Books books = changes ? open_books_to_post(context, options->file) : open_books(context, options->file);
        const loans::Product product = loans::product(books, options->product);
        loans::Policy policy = loans::policy(books, product);
        if (changes) {
            policy.flat_interest = loans::parse_flat_interest(options->flat_interest);
            change(context, books, Answer::result, [&] { loans::update_product(books, product, policy); });
            policy = loans::policy(books, product);
        }
        print_result(context, {{"product", label("cli", "Product"), product.code},
                               {"rate", label("cli", "Rate, in percent"), product.rate.plain()},
                               {"per", label("cli", "Rate for"), std::string(loans::name(product.per))},
                               {"method", label("cli", "Method"), std::string(loans::name(product.method))},
                               {"flat_interest", label("cli", "Flat interest after a change of plan"),
                                std::string(loans::name(policy.flat_interest))}});
    });
}

} // namespace sokoguru::cli
