// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <initializer_list>
#include <string>
#include <vector>

#include "base/error_code.h"
#include "base/label.h"

namespace sokoguru::base {

/// The one exception for everything that a user, a file or the disk can cause. Throwing it out of a
/// storage::Transaction rolls the transaction back. The sentence (what, where, what to do) belongs to the code and
/// stands in base/error_code.cpp; the arguments fill its {0}, {1} …
class Error : public std::exception {
public:
    explicit Error(Code code, std::vector<LabelArg> args = {});

    Code code() const { return code_; }
    const std::vector<LabelArg>& args() const { return args_; }
    /// The translatable sentence with its arguments.
    Label message() const;
    /// English, for logs and tests: `period-closed: The period …`
    const char* what() const noexcept override { return what_.c_str(); }

private:
    Code code_;
    std::vector<LabelArg> args_;
    std::string what_;
};

enum class Severity { error, warning };

/// One finding about one place of an input or of the books; imports and checks return lists of them.
struct Issue {
    Severity severity = Severity::error;
    Code code{};
    /// Row as Excel shows it (1 = first line of the file); 0 where there is none.
    int row = 0;
    /// The column's English name.
    std::string column;
    /// The offending value as it was read.
    std::string value;
    /// Arguments of the code's sentence.
    std::vector<LabelArg> args;

    Label message() const;
};

} // namespace sokoguru::base

namespace sokoguru {
using base::Code;
using base::Error;
using base::Issue;
using base::Severity;
} // namespace sokoguru
