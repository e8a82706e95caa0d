// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/embedded.h"

#include "base/check.h"

namespace sokoguru::base {

std::string_view embedded(std::string_view name)
{
    for (const EmbeddedFile& file : embedded_files())
        if (file.name == name) return file.content;
    SOKO_CHECK(!"an embedded file of that name exists");
}

} // namespace sokoguru::base
