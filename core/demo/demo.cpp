// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "base/error.h"
#include "books/audit.h"
#include "demo/life.h"
#include "ledger/ledger.h"
#include "setup/first_steps.h"

namespace sokoguru::demo {

namespace {

void require_range(const char* what, int value, int from, int to)
{
    if (value < from || value > to)
        throw Error(Code::bad_option,
                    {std::string(what), std::to_string(value), std::to_string(from) + " - " + std::to_string(to)});
}

books::Cooperative invented_cooperative(const Options& options)
{
    books::Cooperative out;
    out.name = "Koperasi Karya Sejahtera Contoh";
    out.legal_no = "000/BH/CONTOH/2010";
    out.union_name = "Serikat Pekerja Contoh";
    out.federation = "Federasi Serikat Pekerja Contoh";
    out.plant = "PUK PT Maju Contoh";
    out.address = "Jl. Kawasan Industri Contoh Blok A1";
    out.city = "Karawang";
    out.phone = "0800-0000-0000";
    out.template_name = "serba-usaha";
    out.first_day = base::make_date(static_cast<int>(options.last_day.year()) - options.years + 1, 1, 1);
    return out;
}

void add_officers(Books& books)
{
    struct Officer {
        const char *name, *body, *position;
    };
    for (const auto& [name, body, position] :
         {Officer{"Hendra Permana", "pengurus", "Ketua"}, Officer{"Ratna Kusuma", "pengurus", "Sekretaris"},
          Officer{"Dewi Lesmana", "pengurus", "Bendahara"}, Officer{"Bambang Irawan", "pengawas", "Ketua Pengawas"},
          Officer{"Yuni Wijaya", "karyawan", "Petugas"}})
        books::insert_row(books, "officer",
                          {{"name", std::string(name)},
                           {"body", std::string(body)},
                           {"position", std::string(position)},
                           {"appointed", std::int64_t{base::to_int(books.cooperative().first_day)}}});
}

} // namespace

Summary build(const std::filesystem::path& path, const Options& options)
{
    require_range("members", options.members, 5, 9999);
    require_range("years", options.years, 1, 40);
    const books::Cooperative cooperative = invented_cooperative(options);
    books::FixedClock clock(cooperative.first_day);
    std::optional<Books> books =
        Books::create(path, cooperative, {"admin", "", books::Role::pengurus, std::nullopt}, clock);
    try {
        add_officers(*books);
        Life(*books, clock, options).run();
        for (const setup::StepState& state : setup::first_steps(*books))
            if (!state.done) setup::mark_done(*books, state.step);
        const ledger::Head head = ledger::head(*books);
        const auto members = static_cast<std::int64_t>(members::all(*books).size());
        return {members, head.entries, head.hash, cooperative.first_day, options.last_day};
    } catch (...) {
        // Half a sample is of no use to anybody: a full disk leaves nothing behind.
        books.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
}

} // namespace sokoguru::demo
