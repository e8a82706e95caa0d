// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include <new>

#include <sqlite3.h>

namespace sokoguru::test {

namespace {

bool armed = false;
bool fired = false;
int calls_left = 0;
FaultVfs::Kind kind_now{};

/// True where this call has to fail.
bool fails()
{
    if (!armed) return false;
    if (calls_left > 1) {
        --calls_left;
        return false;
    }
    fired = true;
    return true;
}

int result(int io_error)
{
    return kind_now == FaultVfs::Kind::disk_full ? SQLITE_FULL : io_error;
}

sqlite3_vfs* system_vfs()
{
    return sqlite3_vfs_find(nullptr);
}

/// Our part of an open file; the system's part lies behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
File* mine(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return mine(file)->real();
}

const sqlite3_io_methods methods = {
    1,
    [](sqlite3_file* f) { return real(f)->pMethods != nullptr ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; },
    [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
    [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
        return fails() ? result(SQLITE_IOERR_WRITE) : real(f)->pMethods->xWrite(real(f), from, n, at);
    },
    [](sqlite3_file* f, sqlite3_int64 size) {
        return fails() ? result(SQLITE_IOERR_TRUNCATE) : real(f)->pMethods->xTruncate(real(f), size);
    },
    [](sqlite3_file* f, int flags) {
        return fails() ? result(SQLITE_IOERR_FSYNC) : real(f)->pMethods->xSync(real(f), flags);
    },
    [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    // Version 1: no shared memory, which an exclusive log does not need, and no memory mapping.
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_CREATE) != 0 && fails())
        return kind_now == FaultVfs::Kind::disk_full ? SQLITE_FULL : SQLITE_IOERR;
    const int opened = system_vfs()->xOpen(system_vfs(), name, real(file), flags, out_flags);
    if (opened == SQLITE_OK) file->pMethods = &methods;
    return opened;
}

int remove(sqlite3_vfs*, const char* name, int sync)
{
    return fails() ? result(SQLITE_IOERR_DELETE) : system_vfs()->xDelete(system_vfs(), name, sync);
}

sqlite3_vfs* make()
{
    static sqlite3_vfs vfs = *system_vfs();
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.zName = "sokoguru-fault";
    vfs.pNext = nullptr;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 0);
    return &vfs;
}

} // namespace

const char* FaultVfs::name()
{
    static sqlite3_vfs* const vfs = make();
    return vfs->zName;
}

void FaultVfs::arm(Kind kind, int at)
{
    kind_now = kind;
    calls_left = at;
    fired = false;
    armed = true;
}

bool FaultVfs::disarm()
{
    armed = false;
    return fired;
}

} // namespace sokoguru::test
