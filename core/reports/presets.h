// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reports/request.h"

namespace sokoguru::reports {

/// A request under a name, kept in the books.
struct Preset {
    std::int64_t id = 0;
    std::string name;
    Request request;
    /// Everybody's, or the signed-in user's own.
    bool shared = false;
};

/// The user's own and everybody's, by name. One whose report or words this program does not know is left out: a newer
/// one may have written it.
std::vector<Preset> presets(Books& books);

/// Keeps a request; one of the same name and owner is replaced. Everybody's needs the permission to change settings.
/// Throws Error(name_required) without a name.
std::int64_t save_preset(Books& books, const std::string& name, const Request& request, bool shared);
/// Throws Error(not_permitted) for everybody's without that permission. One that is gone already is no error.
void delete_preset(Books& books, std::int64_t id);

} // namespace sokoguru::reports
