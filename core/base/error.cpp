// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/texts.h"

namespace sokoguru::base {

namespace {

Label sentence(Code code, const std::vector<LabelArg>& args)
{
    Label text = info(code).sentence;
    text.args = args;
    return text;
}

} // namespace

Error::Error(Code code, std::vector<LabelArg> args) : code_(code), args_(std::move(args))
{
    what_ = std::string(info(code).name) + ": " + Texts()(message());
}

Label Error::message() const
{
    return sentence(code_, args_);
}

Label Issue::message() const
{
    return sentence(code, args);
}

} // namespace sokoguru::base
