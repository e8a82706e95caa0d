// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <vector>

#include "base/error.h"

namespace sokoguru::ui {

class Field;

/// What stands beside the field that a refusal is about: of a value that cannot be used the reason alone.
inline Label words_at_field(Code code, const std::vector<base::LabelArg>& args, const Label& message)
{
    const auto* const why = code == Code::bad_value && !args.empty() ? std::get_if<base::Term>(&args.back()) : nullptr;
    return why != nullptr ? Label{why->context, why->text, {}} : message;
}

/// Which field of a dialog a refusal of the core is about.
class ErrorPlaces {
public:
    void put(Field* field, std::initializer_list<Code> codes)
    {
        for (const Code code : codes)
            places_[code] = field;
    }
    /// The field of the day that is booked on.
    void put_day(Field* field)
    {
        put(field, {Code::impossible_date, Code::period_closed, Code::before_first_day, Code::date_too_far});
    }
    /// nullptr: the refusal is about no field.
    Field* of(Code code) const
    {
        const auto found = places_.find(code);
        return found == places_.end() ? nullptr : found->second;
    }

private:
    std::map<Code, Field*> places_;
};

} // namespace sokoguru::ui
