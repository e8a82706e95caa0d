// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include <fmt/format.h>

namespace sokoguru::demo {

namespace {

constexpr std::array men = {"Agus",   "Ahmad", "Andi",   "Arif",  "Bagus",  "Bambang", "Budi",   "Dadan",  "Darma",
                            "Dedi",   "Eko",   "Fajar",  "Galih", "Hendra", "Heru",    "Imam",   "Indra",  "Irfan",
                            "Jajang", "Joko",  "Lukman", "Maman", "Nanang", "Oman",    "Rahmat", "Ridwan", "Rudi",
                            "Slamet", "Surya", "Teguh",  "Ujang", "Wahyu",  "Yanto",   "Yusuf"};
constexpr std::array women = {"Ani",      "Ayu",   "Citra", "Dewi",    "Diah",    "Eka",  "Endang", "Fitri", "Gita",
                              "Ida",      "Indah", "Intan", "Kartika", "Lestari", "Lia",  "Maya",   "Mega",  "Nining",
                              "Nur",      "Puspa", "Putri", "Ratna",   "Rina",    "Rini", "Sari",   "Siti",  "Sri",
                              "Sulastri", "Tuti",  "Wati",  "Wulan",   "Yanti",   "Yuni", "Zahra"};
constexpr std::array middle = {"",     "",      "",      "Adi",   "Bayu",  "Cahya", "Dwi", "Gilang",
                               "Jaya", "Laras", "Mulya", "Nanda", "Panca", "Tirta", "Tri", "Utama"};
constexpr std::array family = {"Anggara",  "Firmansyah", "Gunawan",  "Hadi",     "Hakim",    "Handoko",  "Hermawan",
                               "Hidayat",  "Irawan",     "Kurnia",   "Kusuma",   "Lesmana",  "Mahendra", "Maulana",
                               "Nugraha",  "Permana",    "Pradana",  "Pranata",  "Prasetya", "Purnama",  "Rahayu",
                               "Ramadhan", "Saputra",    "Setiawan", "Sudrajat", "Suherman", "Sukmana",  "Susanto",
                               "Wibowo",   "Wijaya",     "Winata",   "Yulianti", "Yusron",   "Zakaria"};
constexpr std::array units = {"Produksi A",  "Produksi B", "Produksi C", "Gudang",
                              "Maintenance", "QC",         "HRD & GA",   "Logistik"};
constexpr std::array streets = {"Melati", "Kenanga", "Anggrek", "Cempaka", "Flamboyan", "Mawar", "Teratai", "Dahlia"};

} // namespace

members::Member invent(Random& random, int index, Date joined)
{
    members::Member member;
    const bool woman = random.chance(420);
    member.member_no = fmt::format("{:04}", index + 1);
    const std::string between = random.pick(middle);
    member.name = fmt::format("{} {}{}{}", woman ? random.pick(women) : random.pick(men), between,
                              between.empty() ? "" : " ", random.pick(family));
    member.gender = woman ? "female" : "male";
    member.employee_no = fmt::format("K{:05}", 10000 + index * 7 % 90000);
    const int age = static_cast<int>(random.between(20, 48));
    member.birth_date =
        base::make_date(static_cast<int>(joined.year()) - age, static_cast<unsigned>(random.between(1, 12)),
                        static_cast<unsigned>(random.between(1, 28)));
    const auto day = static_cast<unsigned>(member.birth_date->day()) + (woman ? 40 : 0);
    // 7 has no factor in common with 9999, so the last four digits differ for every index below 9999.
    member.national_id =
        fmt::format("3216{}{:02}{:02}{:02}{:04}", 99, day, static_cast<unsigned>(member.birth_date->month()),
                    static_cast<int>(member.birth_date->year()) % 100, index * 7 % 9999 + 1);
    member.unit = random.pick(units);
    member.birth_place = "Karawang";
    member.occupation = "Karyawan";
    member.address = fmt::format("Jl. {} No. {}, Karawang", random.pick(streets), random.between(1, 180));
    member.phone = fmt::format("0800-{:04}-{:04}", random.between(0, 9999), random.between(0, 9999));
    member.heir = random.chance(800) ? fmt::format("{} {}", random.pick(women), random.pick(family)) : "";
    member.joined = joined;
    return member;
}

} // namespace sokoguru::demo
