// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperative.h"

#include <CLI/CLI.hpp>

#include "families.h"

namespace sokoguru::cli {

void LetterheadOptions::add_to(CLI::App& command, const Context& context)
{
    const auto add = [&](const char* option, std::optional<std::string>& value, const Label& help) {
        command.add_option(option, value, context.t(help));
    };
    add("--legal-no", legal_no, label("cli", "Number of the deed (badan hukum)"));
    add("--registry-no", registry_no, label("cli", "Registry number of the cooperative (NIK koperasi)"));
    add("--union", union_name, label("cli", "Union"));
    add("--federation", federation, label("cli", "Federation"));
    add("--plant", plant, label("cli", "Plant or company (PUK)"));
    add("--address", address, label("cli", "Address"));
    add("--city", city, label("cli", "Town, as it stands before the date of a signature"));
    add("--phone", phone, label("cli", "Telephone"));
}

bool LetterheadOptions::any() const
{
    return legal_no || registry_no || union_name || federation || plant || address || city || phone;
}

void LetterheadOptions::apply(books::Cooperative& cooperative) const
{
    const auto take = [](const std::optional<std::string>& given, std::string& field) {
        if (given) field = *given;
    };
    take(legal_no, cooperative.legal_no);
    take(registry_no, cooperative.registry_no);
    take(union_name, cooperative.union_name);
    take(federation, cooperative.federation);
    take(plant, cooperative.plant);
    take(address, cooperative.address);
    take(city, cooperative.city);
    take(phone, cooperative.phone);
}

void add_cooperative(CLI::App& app, Context& context)
{
    struct Options {
        std::string file;
        std::optional<std::string> name;
        LetterheadOptions letterhead;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "cooperative", context.t(label("cli", "Show the letterhead, or change what is given of it")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--name", options->name, context.t(label("cli", "Name of the cooperative")));
    options->letterhead.add_to(*command, context);
    command->callback([options, &context] {
        Books books = open_books(context, options->file);
        books.require(books::Permission::read);
        books::Cooperative ours = books.cooperative();
        if (options->name) ours.name = *options->name;
        options->letterhead.apply(ours);
        if (options->name || options->letterhead.any())
            change(context, books, Answer::result, [&] { books.set_cooperative(ours); });
        print_result(context, {{"name", label("cli", "Name"), ours.name},
                               {"legal_no", label("cli", "Legal entity no."), ours.legal_no},
                               {"registry_no", label("cli", "Registry no."), ours.registry_no},
                               {"union", label("cli", "Union"), ours.union_name},
                               {"federation", label("cli", "Federation"), ours.federation},
                               {"plant", label("cli", "Plant"), ours.plant},
                               {"address", label("cli", "Address"), ours.address},
                               {"city", label("cli", "Town"), ours.city},
                               {"phone", label("cli", "Telephone"), ours.phone},
                               {"template", label("cli", "Template"), ours.template_name},
                               {"first_day", label("cli", "First book day"), ours.first_day}});
    });
}

} // namespace sokoguru::cli
