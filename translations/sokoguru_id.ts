<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en_US">
<context>
    <name>audit</name>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>dibuka kuncinya</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>diekspor</translation>
    </message>
    <message>
        <source>national ID shown</source>
        <translation>NIK KTP diperlihatkan</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>dicadangkan</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>dipulihkan</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>diperiksa</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>started over</source>
        <translation>dimulai dari awal</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>disegel</translation>
    </message>
    <message>
        <source>practice copy made</source>
        <translation>salinan latihan dibuat</translation>
    </message>
    <message>
        <source>reading copy made</source>
        <translation>salinan baca dibuat</translation>
    </message>
    <message>
        <source>account</source>
        <translation>akun</translation>
    </message>
    <message>
        <source>note on a document</source>
        <translation>catatan pada bukti</translation>
    </message>
    <message>
        <source>user</source>
        <translation>pengguna</translation>
    </message>
    <message>
        <source>books</source>
        <translation>pembukuan</translation>
    </message>
    <message>
        <source>cash count</source>
        <translation>hitung kas</translation>
    </message>
    <message>
        <source>purpose of cash</source>
        <translation>keperluan kas</translation>
    </message>
    <message>
        <source>figure of last year</source>
        <translation>angka tahun lalu</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>koperasi</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>koreksi</translation>
    </message>
    <message>
        <source>document numbering</source>
        <translation>penomoran bukti</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>beginning of the books</source>
        <translation>awal pembukuan</translation>
    </message>
    <message>
        <source>history before the books</source>
        <translation>riwayat sebelum pembukuan</translation>
    </message>
    <message>
        <source>columns of a list</source>
        <translation>kolom daftar</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>pinjaman</translation>
    </message>
    <message>
        <source>loan application</source>
        <translation>permohonan pinjaman</translation>
    </message>
    <message>
        <source>change of a loan</source>
        <translation>perubahan pinjaman</translation>
    </message>
    <message>
        <source>penalty of a loan</source>
        <translation>denda pinjaman</translation>
    </message>
    <message>
        <source>collateral</source>
        <translation>agunan</translation>
    </message>
    <message>
        <source>loan contract</source>
        <translation>perjanjian pinjaman</translation>
    </message>
    <message>
        <source>decision on a loan</source>
        <translation>keputusan pinjaman</translation>
    </message>
    <message>
        <source>deduction at disbursement</source>
        <translation>potongan pencairan</translation>
    </message>
    <message>
        <source>addition to a loan</source>
        <translation>tambahan pada pinjaman</translation>
    </message>
    <message>
        <source>loan grade</source>
        <translation>kolektibilitas</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>penjamin</translation>
    </message>
    <message>
        <source>instalment plan</source>
        <translation>jadwal angsuran</translation>
    </message>
    <message>
        <source>loan rules</source>
        <translation>aturan pinjaman</translation>
    </message>
    <message>
        <source>loan product</source>
        <translation>produk pinjaman</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>keringanan</translation>
    </message>
    <message>
        <source>write-off</source>
        <translation>hapus buku</translation>
    </message>
    <message>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>class of members</source>
        <translation>golongan anggota</translation>
    </message>
    <message>
        <source>class of a member</source>
        <translation>golongan seorang anggota</translation>
    </message>
    <message>
        <source>member group</source>
        <translation>kelompok anggota</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>sanggahan</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>pengurus atau pengawas</translation>
    </message>
    <message>
        <source>receipt assigned</source>
        <translation>penerimaan yang sudah ditentukan pemiliknya</translation>
    </message>
    <message>
        <source>receipt to be assigned</source>
        <translation>penerimaan yang belum jelas pemiliknya</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kuitansi</translation>
    </message>
    <message>
        <source>report</source>
        <translation>laporan</translation>
    </message>
    <message>
        <source>kept report</source>
        <translation>laporan tersimpan</translation>
    </message>
    <message>
        <source>savings account</source>
        <translation>rekening simpanan</translation>
    </message>
    <message>
        <source>amount of compulsory savings</source>
        <translation>besar simpanan wajib</translation>
    </message>
    <message>
        <source>savings product</source>
        <translation>produk simpanan</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <source>signature on a print</source>
        <translation>tanda tangan pada cetakan</translation>
    </message>
    <message>
        <source>subsidiary account</source>
        <translation>buku pembantu</translation>
    </message>
    <message>
        <source>decision on the SHU</source>
        <translation>keputusan SHU</translation>
    </message>
    <message>
        <source>part of the SHU scheme</source>
        <translation>bagian skema SHU</translation>
    </message>
    <message>
        <source>SHU scheme</source>
        <translation>skema SHU</translation>
    </message>
    <message>
        <source>work unit</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>appointed on</source>
        <translation>diangkat</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>rekening bank</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>tanggal lahir</translation>
    </message>
    <message>
        <source>birth place</source>
        <translation>tempat lahir</translation>
    </message>
    <message>
        <source>counts as capital</source>
        <translation>dihitung sebagai modal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>NIK karyawan</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nama lengkap</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>jenis kelamin</translation>
    </message>
    <message>
        <source>heir</source>
        <translation>ahli waris</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>tanggal masuk</translation>
    </message>
    <message>
        <source>legal entity number</source>
        <translation>nomor badan hukum</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>tanggal keluar</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>member number</source>
        <translation>nomor anggota</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>nama dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>national ID</source>
        <translation>NIK KTP</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>pekerjaan</translation>
    </message>
    <message>
        <source>password</source>
        <translation>kata sandi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>interest rate</source>
        <translation>persen jasa</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>role</source>
        <translation>peran</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>fingerprints noted</source>
        <translation>sidik dicatat</translation>
    </message>
    <message>
        <source>SHU kept</source>
        <translation>SHU disimpan</translation>
    </message>
    <message>
        <source>worked on a chosen day</source>
        <translation>bekerja pada hari pilihan</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>kata sandi dipasang</translation>
    </message>
    <message>
        <source>reference noted</source>
        <translation>nomor acuan dicatat</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>jam komputer mundur</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>jam komputer</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>a practice or reading copy</source>
        <translation>salinan latihan atau salinan baca</translation>
    </message>
    <message>
        <source>from books that went another way</source>
        <translation>dari pembukuan yang berbeda jalannya</translation>
    </message>
    <message>
        <source>the same entries as now</source>
        <translation>jurnalnya sama dengan sekarang</translation>
    </message>
    <message>
        <source>{0} entries fewer than now</source>
        <translation>{0} jurnal lebih sedikit dari sekarang</translation>
    </message>
    <message>
        <source>before closing {0}</source>
        <translation>sebelum tutup buku {0}</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Tanggal akhir</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Dibanding sekarang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Memulihkan …</translation>
    </message>
    <message>
        <source>Restored. The books of before are kept as {0}.</source>
        <translation>Dipulihkan. Pembukuan sebelumnya disimpan sebagai {0}.</translation>
    </message>
    <message>
        <source>Restored: open the books and sign in. Those of before are kept as {0}.</source>
        <translation>Dipulihkan: buka pembukuan dan masuk. Yang sebelumnya disimpan sebagai {0}.</translation>
    </message>
    <message>
        <source>The second place</source>
        <translation>Tempat kedua</translation>
    </message>
    <message>
        <source>&amp;Restore the selected backup…</source>
        <translation>&amp;Pulihkan cadangan terpilih…</translation>
    </message>
    <message>
        <source>The books of now are moved aside, whole, and the backup takes their place. What was entered after it has to be entered again. Everybody signs in anew.</source>
        <translation>Pembukuan sekarang dipindahkan utuh, dan cadangan menggantikannya. Yang dicatat sesudahnya harus dicatat lagi. Semua masuk ulang.</translation>
    </message>
    <message>
        <source>&amp;Yes, restore it</source>
        <translation>&amp;Ya, pulihkan</translation>
    </message>
    <message>
        <source>&amp;No, keep the books</source>
        <translation>Ti&amp;dak, biarkan pembukuan ini</translation>
    </message>
    <message>
        <source>Where backups are</source>
        <translation>Tempat cadangan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Tempat kedua</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Pilih folde&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Use none</source>
        <translation>Tanpa tempat &amp;kedua</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>Back up to a &amp;stick…</source>
        <translation>Cadangkan ke &amp;flashdisk…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>A practice copy to try things in: every print of it is marked. A reading copy for the board while somebody works: nobody can change it.</source>
        <translation>Salinan latihan untuk mencoba-coba: setiap cetakannya bertanda. Salinan baca untuk pengurus dan pengawas saat petugas bekerja: tidak bisa diubah.</translation>
    </message>
    <message>
        <source>&amp;Practice copy…</source>
        <translation>Salinan lati&amp;han…</translation>
    </message>
    <message>
        <source>R&amp;eading copy…</source>
        <translation>&amp;Salinan baca…</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Cadangan yang ditemukan</translation>
    </message>
    <message>
        <source>7 days, 5 weeks, 24 months and each year&apos;s last are kept.</source>
        <translation>7 hari, 5 minggu, 24 bulan, dan yang terakhir tiap tahun disimpan.</translation>
    </message>
    <message>
        <source>&amp;Look elsewhere…</source>
        <translation>Cari di tempat la&amp;in…</translation>
    </message>
    <message>
        <source>The last one was made today, with {0} entries.</source>
        <translation>Yang terakhir dibuat hari ini, dengan {0} jurnal.</translation>
    </message>
    <message>
        <source>The last one was made on {0}, {1} days ago, with {2} entries.</source>
        <translation>Yang terakhir dibuat {0}, {1} hari lalu, dengan {2} jurnal.</translation>
    </message>
    <message>
        <source>There is none yet. The first change of a day makes one by itself.</source>
        <translation>Belum ada. Perubahan pertama tiap hari membuatnya sendiri.</translation>
    </message>
    <message>
        <source>Each backup is copied to {0} and read back.</source>
        <translation>Setiap cadangan disalin ke {0} dan dibaca ulang.</translation>
    </message>
    <message>
        <source>None. Choose a folder on another disk or computer: it helps when this disk breaks.</source>
        <translation>Belum ada. Pilih folder di disk atau komputer lain: menolong bila disk ini rusak.</translation>
    </message>
    <message>
        <source>Stick {0} is next; it was last in on {1}. The other one stays away from the office.</source>
        <translation>Giliran flashdisk {0}; terakhir dipakai {1}. Yang lain disimpan di luar kantor.</translation>
    </message>
    <message>
        <source>Use two sticks in turn, so that one is always away from the office.</source>
        <translation>Pakai dua flashdisk bergantian, supaya selalu ada satu di luar kantor.</translation>
    </message>
    <message>
        <source>Stick {0} was last in on {1}. Take a second one, to use them in turn.</source>
        <translation>Flashdisk {0} terakhir dipakai {1}. Siapkan yang kedua untuk bergantian.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Membuat cadangan …</translation>
    </message>
    <message>
        <source>The backup was made, but not its copy in the second place. {0}</source>
        <translation>Cadangan sudah dibuat, tetapi salinan di tempat kedua belum. {0}</translation>
    </message>
    <message>
        <source>The backup was made and checked: {0}</source>
        <translation>Cadangan sudah dibuat dan diperiksa: {0}</translation>
    </message>
    <message>
        <source>The USB stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>Copying to the stick and reading it back …</source>
        <translation>Menyalin ke flashdisk dan membaca ulang …</translation>
    </message>
    <message>
        <source>Done and read back. This is stick {0} from now on: write {0} on it. You can pull it out.</source>
        <translation>Selesai dan sudah dibaca ulang. Ini flashdisk {0}: tulis {0} di badannya. Sudah boleh dicabut.</translation>
    </message>
    <message>
        <source>Done and read back; you can pull it out. But it was the other stick&apos;s turn, not {0}&apos;s.</source>
        <translation>Selesai dan sudah dibaca ulang; boleh dicabut. Tetapi ini giliran flashdisk yang lain, bukan {0}.</translation>
    </message>
    <message>
        <source>Done and read back: you can pull out stick {0}.</source>
        <translation>Selesai dan sudah dibaca ulang: flashdisk {0} boleh dicabut.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>latihan</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>baca</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Tempat salinan</translation>
    </message>
    <message>
        <source>Making a copy …</source>
        <translation>Membuat salinan …</translation>
    </message>
    <message>
        <source>The copy is ready: {0}</source>
        <translation>Salinan siap: {0}</translation>
    </message>
    <message>
        <source>The day&apos;s backup …</source>
        <translation>Cadangan hari ini …</translation>
    </message>
    <message>
        <source>The day&apos;s backup was made.</source>
        <translation>Cadangan hari ini sudah dibuat.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>These lie beside the file. The newest has the most; what was entered after it has to be entered again. The file of now is kept under another name.</source>
        <translation>Cadangan ini ada di samping berkas. Yang terbaru paling lengkap; yang dicatat sesudahnya perlu dicatat lagi. Berkas yang sekarang tetap disimpan dengan nama lain.</translation>
    </message>
    <message>
        <source>There are no backups beside the file. Put in the stick, or choose a backup from another place.</source>
        <translation>Tidak ada cadangan di samping berkas. Pasang flashdisk, atau pilih cadangan dari tempat lain.</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>Tempat &amp;lain…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Pulihkan yang ini</translation>
    </message>
    <message>
        <source>No USB stick</source>
        <translation>Bukan flashdisk</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the books: {0}. If that disk breaks, the books and this backup are both gone. Put the stick in and choose it.</source>
        <translation>Folder ini berada di disk yang sama dengan buku: {0}. Kalau disk itu rusak, buku dan cadangan ini hilang dua-duanya. Pasang flashdisk, lalu pilih flashdisk itu.</translation>
    </message>
    <message>
        <source>&amp;Use this folder anyway</source>
        <translation>&amp;Tetap pakai folder ini</translation>
    </message>
    <message>
        <source>The backup: {0} entries, the last day {1}, fingerprint {2}.</source>
        <translation>Cadangan: {0} jurnal, hari terakhir {1}, sidik {2}.</translation>
    </message>
    <message>
        <source>The file of now: {0} entries, the last day {1}, fingerprint {2}. {3} entries will be lost.</source>
        <translation>Berkas sekarang: {0} jurnal, hari terakhir {1}, sidik {2}. {3} jurnal akan hilang.</translation>
    </message>
    <message>
        <source>The file of now cannot be read: nobody knows what it has beyond that.</source>
        <translation>Berkas sekarang tidak dapat dibaca: tidak diketahui apa yang ada di dalamnya selain itu.</translation>
    </message>
    <message>
        <source>asked for, stays</source>
        <translation>dibuat sendiri, tetap disimpan</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>opening {0}</source>
        <translation>saldo awal {0}</translation>
    </message>
    <message>
        <source>closing {0}</source>
        <translation>penutupan {0}</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>read the books</source>
        <translation>membaca pembukuan</translation>
    </message>
    <message>
        <source>post documents</source>
        <translation>membukukan transaksi</translation>
    </message>
    <message>
        <source>change the member register</source>
        <translation>mengubah daftar anggota</translation>
    </message>
    <message>
        <source>import lists</source>
        <translation>mengimpor daftar</translation>
    </message>
    <message>
        <source>see national IDs</source>
        <translation>melihat NIK KTP</translation>
    </message>
    <message>
        <source>export the member register</source>
        <translation>mengekspor daftar anggota</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>mengubah pengaturan</translation>
    </message>
    <message>
        <source>close a month or a year</source>
        <translation>menutup bulan atau tahun</translation>
    </message>
    <message>
        <source>reopen a month or a year</source>
        <translation>membuka kembali bulan atau tahun</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>mengelola pengguna</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>membuat cadangan</translation>
    </message>
    <message>
        <source>this is no folder</source>
        <translation>ini bukan folder</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>to try things in, not the books of the cooperative</source>
        <translation>untuk mencoba-coba, bukan pembukuan koperasi</translation>
    </message>
    <message>
        <source>READING COPY</source>
        <translation>SALINAN BACA</translation>
    </message>
    <message>
        <source>the books as they stood on {0}</source>
        <translation>keadaan pembukuan per {0}</translation>
    </message>
    <message>
        <source>Reads every entry and compares: the chain of fingerprints, the numbers, the balances, the members&apos; accounts against the ledger, the audit trail. Whoever changed the file outside the program is found here.</source>
        <translation>Membaca setiap jurnal dan membandingkan: rantai sidik jari, nomor, saldo, rekening anggota terhadap buku besar, jejak audit. Siapa pun yang mengubah berkas di luar program ketahuan di sini.</translation>
    </message>
    <message>
        <source>Fingerprint on a printed report (may stay empty)</source>
        <translation>Sidik jari pada laporan tercetak (boleh kosong)</translation>
    </message>
    <message>
        <source>&amp;Check the books</source>
        <translation>&amp;Periksa buku</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Last checked on {0}.</source>
        <translation>Terakhir diperiksa {0}.</translation>
    </message>
    <message>
        <source>These books have not been checked yet.</source>
        <translation>Buku ini belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>Memeriksa buku</translation>
    </message>
    <message>
        <source>Everything agrees: {0} entries, fingerprint {1}.</source>
        <translation>Semuanya cocok: {0} jurnal, sidik jari {1}.</translation>
    </message>
    <message>
        <source>{0} findings. Do not go on with this file; open the last good backup and show this list to who looks after the program.</source>
        <translation>{0} temuan. Jangan lanjutkan dengan berkas ini; buka cadangan terakhir yang baik dan tunjukkan daftar ini kepada yang merawat program.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Periksa buku</translation>
    </message>
    <message>
        <source>it is no PNG or JPEG picture</source>
        <translation>bukan gambar PNG atau JPEG</translation>
    </message>
    <message>
        <source>it is larger than 256 KB</source>
        <translation>lebih besar dari 256 KB</translation>
    </message>
    <message>
        <source>it is wider or higher than 1200 pixels</source>
        <translation>lebih lebar atau lebih tinggi dari 1200 piksel</translation>
    </message>
    <message>
        <source>the books themselves and their backups are kept there</source>
        <translation>di sanalah buku dan cadangannya sendiri disimpan</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>memulihkan cadangan</translation>
    </message>
    <message>
        <source>work on another day</source>
        <translation>bekerja pada hari lain</translation>
    </message>
    <message>
        <source>decide on loans</source>
        <translation>memutuskan pinjaman</translation>
    </message>
    <message>
        <source>pay out loans</source>
        <translation>mencairkan pinjaman</translation>
    </message>
    <message>
        <source>waive penalties</source>
        <translation>membebaskan denda</translation>
    </message>
    <message>
        <source>write off loans</source>
        <translation>menghapus buku pinjaman</translation>
    </message>
    <message>
        <source>The one typed in is that of the audit trail at event {0}.</source>
        <translation>Sidik yang diketik adalah milik jejak audit pada catatan {0}.</translation>
    </message>
    <message>
        <source>The one typed in is that of the books at entry {0}.</source>
        <translation>Sidik yang diketik adalah milik pembukuan pada jurnal {0}.</translation>
    </message>
</context>
<context>
    <name>cash</name>
    <message>
        <source>What money comes &amp;in for …</source>
        <translation>Keperluan uang &amp;masuk …</translation>
    </message>
    <message>
        <source>What money goes &amp;out for …</source>
        <translation>Keperluan uang &amp;keluar …</translation>
    </message>
    <message>
        <source>Money &amp;in</source>
        <translation>Uang &amp;masuk</translation>
    </message>
    <message>
        <source>Money &amp;out</source>
        <translation>Uang &amp;keluar</translation>
    </message>
    <message>
        <source>Cash and &amp;bank</source>
        <translation>Kas d&amp;an bank</translation>
    </message>
    <message>
        <source>&amp;Count the drawer</source>
        <translation>&amp;Hitung laci kas</translation>
    </message>
    <message>
        <source>Daily &amp;sheet</source>
        <translation>Lembar har&amp;ian</translation>
    </message>
    <message>
        <source>&amp;Purposes</source>
        <translation>Da&amp;ftar keperluan</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>K&amp;uitansi</translation>
    </message>
    <message>
        <source>Corr&amp;ect …</source>
        <translation>Ko&amp;reksi …</translation>
    </message>
    <message>
        <source>Cash box or bank account</source>
        <translation>Kas atau rekening bank</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>The day&apos;s vouchers</source>
        <translation>Bukti hari ini</translation>
    </message>
    <message>
        <source>Sender not known yet</source>
        <translation>Pengirim belum dikenali</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo sebelumnya</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Dihitung: {0}</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Tentukan pemilik …</translation>
    </message>
    <message>
        <source>Assign receipt {0}</source>
        <translation>Tentukan pemilik penerimaan {0}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Uang masuk</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uang keluar</translation>
    </message>
    <message>
        <source>Between cash and bank</source>
        <translation>Antara kas dan bank</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Hitung laci kas</translation>
    </message>
    <message>
        <source>Daily cash sheet</source>
        <translation>Lembar kas harian</translation>
    </message>
    <message>
        <source>Count the drawer, {0}</source>
        <translation>Hitung laci kas, {0}</translation>
    </message>
    <message>
        <source>coins of {0}</source>
        <translation>koin {0}</translation>
    </message>
    <message>
        <source>notes of {0}</source>
        <translation>lembar {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Hasil hitungan</translation>
    </message>
    <message>
        <source>The books say</source>
        <translation>Menurut buku</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Book the difference, so that the books say what was counted</source>
        <translation>&amp;Bukukan selisihnya, supaya buku sama dengan hasil hitungan</translation>
    </message>
    <message>
        <source>&amp;Keep the count</source>
        <translation>&amp;Simpan hitungan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>From &amp;member</source>
        <translation>Dari &amp;anggota</translation>
    </message>
    <message>
        <source>To &amp;member</source>
        <translation>Kepada &amp;anggota</translation>
    </message>
    <message>
        <source>Number, name or employee number. Leave it empty for anybody else.</source>
        <translation>Nomor, nama atau NIK karyawan. Kosongkan bila bukan anggota.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Dari siapa</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Ke&amp;pada siapa</translation>
    </message>
    <message>
        <source>Only where it is not the member himself.</source>
        <translation>Hanya bila bukan anggota itu sendiri.</translation>
    </message>
    <message>
        <source>For &amp;what</source>
        <translation>&amp;Untuk apa</translation>
    </message>
    <message>
        <source>Partner or pro&amp;gramme</source>
        <translation>Mitra atau pro&amp;gram</translation>
    </message>
    <message>
        <source>Choose a name, or type a new one.</source>
        <translation>Pilih nama, atau ketik yang baru.</translation>
    </message>
    <message>
        <source>&amp;Amount (Rp)</source>
        <translation>&amp;Jumlah (Rp)</translation>
    </message>
    <message>
        <source>250rb, 1,5jt and 12*50000 are understood.</source>
        <translation>Boleh ditulis 250rb, 1,5jt atau 12*50000.</translation>
    </message>
    <message>
        <source>of it p&amp;rincipal</source>
        <translation>di antaranya p&amp;okok</translation>
    </message>
    <message>
        <source>of it &amp;interest</source>
        <translation>di antaranya ja&amp;sa</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>Cash or &amp;bank</source>
        <translation>Kas atau &amp;bank</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>K&amp;eterangan</translation>
    </message>
    <message>
        <source>Paper &amp;voucher no.</source>
        <translation>&amp;No. bukti kertas</translation>
    </message>
    <message>
        <source>Bank refere&amp;nce</source>
        <translation>&amp;Referensi bank</translation>
    </message>
    <message>
        <source>Date at the ban&amp;k</source>
        <translation>Tanggal di ban&amp;k</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>Tentukan pe&amp;milik</translation>
    </message>
    <message>
        <source>&amp;Post receipt</source>
        <translation>Bukukan peneri&amp;maan</translation>
    </message>
    <message>
        <source>&amp;Post payment</source>
        <translation>Bukukan pe&amp;mbayaran</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>Choose what the money is for.</source>
        <translation>Pilih untuk apa uang itu.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Isi jumlahnya.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Isi tanggalnya.</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>Pilih anggotanya.</translation>
    </message>
    <message>
        <source>Say from or to whom.</source>
        <translation>Sebutkan dari atau kepada siapa.</translation>
    </message>
    <message>
        <source>&amp;Next one</source>
        <translation>Be&amp;rikutnya</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>Posted as {0}: Rp {1}</source>
        <translation>Dibukukan sebagai {0}: Rp {1}</translation>
    </message>
    <message>
        <source>Loan {0}, still to pay</source>
        <translation>Pinjaman {0}, sisa pokok</translation>
    </message>
    <message>
        <source>This will be posted</source>
        <translation>Yang akan dibukukan</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Keperluan</translation>
    </message>
    <message>
        <source>As you would say it, such as Drinking water for the office.</source>
        <translation>Dengan kata sehari-hari, misalnya Air minum kantor.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>Where it is booked: code or any part of the name.</source>
        <translation>Tempat membukukannya: kode atau bagian nama akun.</translation>
    </message>
    <message>
        <source>New purpose for money in</source>
        <translation>Keperluan baru untuk uang masuk</translation>
    </message>
    <message>
        <source>New purpose for money out</source>
        <translation>Keperluan baru untuk uang keluar</translation>
    </message>
    <message>
        <source>A&amp;dd to the list</source>
        <translation>&amp;Tambahkan ke daftar</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Pilih akunnya.</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>&amp;Kata lain</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Daftar keperluan</translation>
    </message>
    <message>
        <source>What money comes in for</source>
        <translation>Keperluan uang masuk</translation>
    </message>
    <message>
        <source>What money goes out for</source>
        <translation>Keperluan uang keluar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baru</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(tidak dalam daftar)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>K&amp;eluarkan</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Masukkan k&amp;embali</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;ujuan</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Asal</translation>
    </message>
    <message>
        <source>Where the bank&apos;s day is another.</source>
        <translation>Bila tanggal bank berbeda.</translation>
    </message>
    <message>
        <source>&amp;Post transfer</source>
        <translation>Bukukan pe&amp;mindahan</translation>
    </message>
    <message>
        <source>Deposit: {0}</source>
        <translation>Setoran: {0}</translation>
    </message>
    <message>
        <source>Withdrawal: {0}</source>
        <translation>Penarikan: {0}</translation>
    </message>
    <message>
        <source>Loan instalment: {0}</source>
        <translation>Angsuran pinjaman: {0}</translation>
    </message>
    <message>
        <source>Sender not known yet: assign later</source>
        <translation>Pengirim belum dikenali: ditentukan nanti</translation>
    </message>
    <message>
        <source>New purpose…</source>
        <translation>Keperluan baru…</translation>
    </message>
    <message>
        <source>&amp;Which entry</source>
        <translation>Jurnal yang &amp;mana</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>Stands in the books beside the reversal.</source>
        <translation>Tercatat dalam buku bersama pembatalannya.</translation>
    </message>
    <message>
        <source>Taken &amp;back on</source>
        <translation>&amp;Dibatalkan tanggal</translation>
    </message>
    <message>
        <source>Right &amp;date</source>
        <translation>&amp;Tanggal yang benar</translation>
    </message>
    <message>
        <source>&amp;From or to whom</source>
        <translation>Dari atau kepada &amp;siapa</translation>
    </message>
    <message>
        <source>As it should have been</source>
        <translation>Yang seharusnya</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Koreksi {0}</translation>
    </message>
    <message>
        <source>&amp;Post correction</source>
        <translation>Bukukan &amp;koreksi</translation>
    </message>
    <message>
        <source>&amp;Keep as a note, without reversal</source>
        <translation>Simpan sebagai &amp;catatan, tanpa pembatalan</translation>
    </message>
    <message>
        <source>Every line needs an account and an amount.</source>
        <translation>Setiap baris perlu akun dan jumlah.</translation>
    </message>
    <message>
        <source>Change what was wrong: member, amount, date or account.</source>
        <translation>Ubah yang keliru: anggota, jumlah, tanggal atau akun.</translation>
    </message>
    <message>
        <source>Only words were changed: that moves no money, so a note is enough.</source>
        <translation>Hanya keterangannya yang berubah: tidak ada uang yang berpindah, jadi cukup dicatat.</translation>
    </message>
    <message>
        <source>Noted for {0}.</source>
        <translation>Dicatat pada {0}.</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>kredit</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>debit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>At the loa&amp;n itself…</source>
        <translation>Di halaman pi&amp;njaman…</translation>
    </message>
    <message>
        <source>With penalty, from savings, or where more is paid than is due</source>
        <translation>Dengan denda, dari simpanan, atau kalau bayarnya lebih</translation>
    </message>
    <message>
        <source>of it pena&amp;lty</source>
        <translation>di antaranya den&amp;da</translation>
    </message>
    <message>
        <source>&amp;of it fees</source>
        <translation>di antaranya bia&amp;ya</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source> [y/n] </source>
        <translation> [y/t] </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cara pakai</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>PILIHAN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(wajib)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKS</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANGKA</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Tampilkan bantuan ini lalu selesai</translation>
    </message>
    <message>
        <source>Show the help of every command and end</source>
        <translation>Tampilkan bantuan semua perintah lalu selesai</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Tampilkan versi lalu selesai</translation>
    </message>
    <message>
        <source>Language of texts: id or en (default: the system&apos;s, else id)</source>
        <translation>Bahasa teks: id atau en (bawaan: bahasa sistem, selain itu id)</translation>
    </message>
    <message>
        <source>Who signs in (default: admin)</source>
        <translation>Nama pengguna yang masuk (bawaan: admin)</translation>
    </message>
    <message>
        <source>How results are written: table, csv, json, xlsx or pdf</source>
        <translation>Bentuk hasil: table, csv, json, xlsx, atau pdf</translation>
    </message>
    <message>
        <source>File to write to (default: standard output; xlsx and pdf need it)</source>
        <translation>Berkas tujuan (bawaan: keluaran standar; wajib untuk xlsx dan pdf)</translation>
    </message>
    <message>
        <source>Work as on this day, YYYY-MM-DD, for reproducible runs</source>
        <translation>Bekerja seolah-olah pada hari ini, TTTT-BB-HH, agar hasilnya dapat diulang</translation>
    </message>
    <message>
        <source>Sokoguru keeps the books of a cooperative: members, savings, loans, ledger.</source>
        <translation>Sokoguru mengelola pembukuan koperasi: anggota, simpanan, pinjaman, buku besar.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>keluaran standar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>No. bukti</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Password of {0}: </source>
        <translation>Kata sandi {0}: </translation>
    </message>
    <message>
        <source>Today is {0} for this computer, the last entry was made on {1}. Go on?</source>
        <translation>Menurut komputer ini hari ini {0}, jurnal terakhir dicatat {1}. Lanjutkan?</translation>
    </message>
    <message>
        <source>Write the year, such as 2026.</source>
        <translation>Tulis tahunnya, seperti 2026.</translation>
    </message>
    <message>
        <source>The books</source>
        <translation>Berkas pembukuan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Close a month or a book year</source>
        <translation>Menutup bulan atau tahun buku</translation>
    </message>
    <message>
        <source>Close a month: nothing is posted into it any more</source>
        <translation>Menutup bulan: tidak ada lagi jurnal di dalamnya</translation>
    </message>
    <message>
        <source>Month, YYYY-MM</source>
        <translation>Bulan, TTTT-BB</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Close a book year: income and expense become its surplus</source>
        <translation>Menutup tahun buku: pendapatan dan beban menjadi SHU</translation>
    </message>
    <message>
        <source>Year, YYYY</source>
        <translation>Tahun, TTTT</translation>
    </message>
    <message>
        <source>Show what would be posted, post nothing</source>
        <translation>Tampilkan yang akan dibukukan, tanpa membukukan</translation>
    </message>
    <message>
        <source>Reopen the last closed month or year</source>
        <translation>Membuka kembali bulan atau tahun yang terakhir ditutup</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reopen the last closed month</source>
        <translation>Membuka kembali bulan yang terakhir ditutup</translation>
    </message>
    <message>
        <source>Reopen a closed year: its closing entries are reversed</source>
        <translation>Membuka kembali tahun yang ditutup: jurnal penutupnya dibatalkan</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>Savings product, such as SUKARELA</source>
        <translation>Jenis simpanan, seperti SUKARELA</translation>
    </message>
    <message>
        <source>Amount in rupiah, such as 250000</source>
        <translation>Jumlah dalam rupiah, seperti 250000</translation>
    </message>
    <message>
        <source>Day, YYYY-MM-DD</source>
        <translation>Tanggal, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>Cash or bank account (default: 1110)</source>
        <translation>Akun kas atau bank (bawaan: 1110)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Number of the paper voucher</source>
        <translation>Nomor bukti kertas</translation>
    </message>
    <message>
        <source>Receive a member&apos;s savings</source>
        <translation>Menerima setoran simpanan anggota</translation>
    </message>
    <message>
        <source>Pay out a member&apos;s savings</source>
        <translation>Membayar penarikan simpanan anggota</translation>
    </message>
    <message>
        <source>The member leaves: what is paid only then may be paid</source>
        <translation>Anggota keluar: yang hanya dibayar saat keluar boleh dibayarkan</translation>
    </message>
    <message>
        <source>Take back a posted document by its mirror image</source>
        <translation>Membatalkan bukti dengan jurnal balik</translation>
    </message>
    <message>
        <source>Number of the document, such as BKM/2026/11/0001</source>
        <translation>Nomor bukti, seperti BKM/2026/11/0001</translation>
    </message>
    <message>
        <source>Day of the reversal, YYYY-MM-DD</source>
        <translation>Tanggal pembatalan, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>Only this entry of the document</source>
        <translation>Hanya jurnal ini dari bukti tersebut</translation>
    </message>
    <message>
        <source>Password for {0}: </source>
        <translation>Kata sandi untuk {0}: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ulangi kata sandi: </translation>
    </message>
    <message>
        <source>Begin the books of a cooperative</source>
        <translation>Memulai pembukuan koperasi</translation>
    </message>
    <message>
        <source>File to create, ending in .sokoguru</source>
        <translation>Berkas yang akan dibuat, berakhiran .sokoguru</translation>
    </message>
    <message>
        <source>Name of the cooperative</source>
        <translation>Nama koperasi</translation>
    </message>
    <message>
        <source>simpan-pinjam (default) or serba-usaha, with a shop</source>
        <translation>simpan-pinjam (bawaan) atau serba-usaha, dengan toko</translation>
    </message>
    <message>
        <source>First book day (default: 1 January of this year)</source>
        <translation>Hari pertama pembukuan (bawaan: 1 Januari tahun ini)</translation>
    </message>
    <message>
        <source>Anybody who has the file may open it</source>
        <translation>Siapa pun yang memegang berkas boleh membukanya</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>First book day</source>
        <translation>Hari pertama pembukuan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Say what a file holds</source>
        <translation>Menampilkan isi berkas</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versi skema</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Tanggal pertama</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Tanggal terakhir</translation>
    </message>
    <message>
        <source>Open period</source>
        <translation>Periode terbuka</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Ujung rantai jurnal</translation>
    </message>
    <message>
        <source>Make a verified copy of the books</source>
        <translation>Membuat cadangan pembukuan yang sudah diperiksa</translation>
    </message>
    <message>
        <source>File to create</source>
        <translation>Berkas yang akan dibuat</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file, which is moved aside</source>
        <translation>Memasang cadangan menggantikan berkas, yang lama disisihkan</translation>
    </message>
    <message>
        <source>The backup; it stays</source>
        <translation>Cadangan; tetap tersimpan</translation>
    </message>
    <message>
        <source>The books to replace</source>
        <translation>Pembukuan yang digantikan</translation>
    </message>
    <message>
        <source>The old file is now</source>
        <translation>Berkas lama sekarang di</translation>
    </message>
    <message>
        <source>Compute a schedule; needs no books</source>
        <translation>Menghitung jadwal angsuran; tanpa berkas pembukuan</translation>
    </message>
    <message>
        <source>Amount of the loan</source>
        <translation>Pokok pinjaman</translation>
    </message>
    <message>
        <source>Interest in percent</source>
        <translation>Jasa dalam persen</translation>
    </message>
    <message>
        <source>What the rate is for: month or year</source>
        <translation>Jasa per: month (bulan) atau year (tahun)</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Banyaknya angsuran</translation>
    </message>
    <message>
        <source>flat, annuity, declining, or none (interest only, the principal at the end)</source>
        <translation>flat (tetap), annuity (anuitas), declining (menurun), atau none (jasa saja, pokok di akhir)</translation>
    </message>
    <message>
        <source>An instalment every month, week or day</source>
        <translation>Angsuran setiap month (bulan), week (minggu), atau day (hari)</translation>
    </message>
    <message>
        <source>Round instalments to multiples of this amount</source>
        <translation>Angsuran dibulatkan ke kelipatan jumlah ini</translation>
    </message>
    <message>
        <source>Round instalments to the nearest multiple or up</source>
        <translation>Pembulatan angsuran: nearest (terdekat) atau up (ke atas)</translation>
    </message>
    <message>
        <source>Round interest to 1 or 0.01 rupiah</source>
        <translation>Jasa dibulatkan ke 1 atau 0.01 rupiah</translation>
    </message>
    <message>
        <source>Day the loan is paid out</source>
        <translation>Tanggal pencairan</translation>
    </message>
    <message>
        <source>Day the first instalment is due</source>
        <translation>Tanggal jatuh tempo angsuran pertama</translation>
    </message>
    <message>
        <source>So many instalments carry interest only</source>
        <translation>Sekian angsuran pertama hanya jasa</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Preview: this would be posted</source>
        <translation>Pratinjau: ini yang akan dibukukan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>No. anggota</translation>
    </message>
    <message>
        <source>Subsidiary account</source>
        <translation>Buku pembantu</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Membatalkan</translation>
    </message>
    <message>
        <source>What was found in the list</source>
        <translation>Temuan pada daftar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Rekening anggota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan ke</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Lembar penjelasan</translation>
    </message>
    <message>
        <source>Paper: a4, f4 or continuous (default: a4)</source>
        <translation>Kertas: a4, f4, atau continuous (bawaan: a4)</translation>
    </message>
    <message>
        <source>Print member statements</source>
        <translation>Mencetak rekening anggota</translation>
    </message>
    <message>
        <source>Everybody, in one file</source>
        <translation>Semua anggota dalam satu berkas</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Hari pertama, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Hari terakhir, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>With the surplus that is not decided yet, marked as a draft</source>
        <translation>Sertakan SHU yang belum disahkan, ditandai sebagai rancangan</translation>
    </message>
    <message>
        <source>Print the receipt of a document</source>
        <translation>Mencetak kuitansi sebuah bukti</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor bukti</translation>
    </message>
    <message>
        <source>Form: f4-third, a4-half, continuous or continuous-half</source>
        <translation>Formulir: f4-third, a4-half, continuous, atau continuous-half</translation>
    </message>
    <message>
        <source>Print the SHU report of a year</source>
        <translation>Mencetak laporan pembagian SHU satu tahun</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>Day of the signatures, YYYY-MM-DD</source>
        <translation>Tanggal tanda tangan, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>Print a slip per member that explains his share of the SHU</source>
        <translation>Mencetak lembar penjelasan SHU untuk setiap anggota</translation>
    </message>
    <message>
        <source>Only this member</source>
        <translation>Hanya anggota ini</translation>
    </message>
    <message>
        <source>Shares are multiples of (rupiah)</source>
        <translation>Bagian dibulatkan ke kelipatan (rupiah)</translation>
    </message>
    <message>
        <source>Account of what cannot be shared</source>
        <translation>Akun untuk sisa yang tidak terbagi</translation>
    </message>
    <message>
        <source>Members who left in the year</source>
        <translation>Anggota yang keluar dalam tahun itu</translation>
    </message>
    <message>
        <source>Months as member, at least</source>
        <translation>Paling sedikit menjadi anggota (bulan)</translation>
    </message>
    <message>
        <source>get nothing</source>
        <translation>tidak mendapat bagian</translation>
    </message>
    <message>
        <source>by months as member</source>
        <translation>menurut lamanya menjadi anggota</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>penuh</translation>
    </message>
    <message>
        <source>SHU scheme</source>
        <translation>Skema SHU</translation>
    </message>
    <message>
        <source>Book year {0}; holds since {1}</source>
        <translation>Tahun buku {0}; berlaku sejak {1}</translation>
    </message>
    <message>
        <source>Surplus from</source>
        <translation>SHU dari</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Dibagi menurut</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Non-members</source>
        <translation>Non anggota</translation>
    </message>
    <message>
        <source>Show or replace how the surplus (SHU) is divided</source>
        <translation>Menampilkan atau mengganti skema pembagian SHU</translation>
    </message>
    <message>
        <source>Table with source, component, percent, base that replaces it</source>
        <translation>Tabel source, component, percent, base sebagai penggantinya</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Check the books: the file, the chain, balances, control accounts, numbers</source>
        <translation>Periksa buku: berkas, rantai jurnal, saldo, akun induk, nomor bukti</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>{0} rows could be imported. Nothing was changed.</source>
        <translation>{0} baris dapat diimpor. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{0} rows imported.</source>
        <translation>{0} baris diimpor.</translation>
    </message>
    <message>
        <source>The list: csv or xlsx</source>
        <translation>Daftarnya: csv atau xlsx</translation>
    </message>
    <message>
        <source>Check everything, import nothing</source>
        <translation>Periksa semuanya, tanpa mengimpor</translation>
    </message>
    <message>
        <source>Loans in the middle of their schedule: contracts only, the opening has the balances</source>
        <translation>Pinjaman yang sedang berjalan: kontraknya saja, saldonya ada di saldo awal</translation>
    </message>
    <message>
        <source>The day before the first book day, YYYY-MM-DD</source>
        <translation>Sehari sebelum hari pertama pembukuan, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Savings, interest and purchases from before the books, for the SHU</source>
        <translation>Simpanan, jasa, dan belanja sebelum pembukuan dimulai, untuk SHU</translation>
    </message>
    <message>
        <source>A past year&apos;s closing figures, to compare with</source>
        <translation>Angka akhir tahun lalu, sebagai pembanding</translation>
    </message>
    <message>
        <source>The year of the figures</source>
        <translation>Tahun angka tersebut</translation>
    </message>
    <message>
        <source>A collective sheet: one document, a line per member</source>
        <translation>Daftar kolektif: satu bukti, satu baris per anggota</translation>
    </message>
    <message>
        <source>Account that received the money</source>
        <translation>Akun penerima uang</translation>
    </message>
    <message>
        <source>Account for the difference between the parts and the total</source>
        <translation>Akun untuk selisih antara rincian dan jumlah</translation>
    </message>
    <message>
        <source>Why there is a difference</source>
        <translation>Alasan selisih</translation>
    </message>
    <message>
        <source>Journal entries: rows with one ref form an entry</source>
        <translation>Jurnal: baris dengan satu ref menjadi satu jurnal</translation>
    </message>
    <message>
        <source>Read lists into the books</source>
        <translation>Mengimpor daftar ke pembukuan</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dibukukan</translation>
    </message>
    <message>
        <source>Journal entries of any kind</source>
        <translation>Jurnal umum</translation>
    </message>
    <message>
        <source>Post the entries of a list: ref, date, account, member_no, subledger, debit, credit, memo</source>
        <translation>Membukukan jurnal dari daftar: ref, date, account, member_no, subledger, debit, credit, memo</translation>
    </message>
    <message>
        <source>CSV or XLSX; rows with one ref form an entry</source>
        <translation>CSV atau XLSX; baris dengan satu ref menjadi satu jurnal</translation>
    </message>
    <message>
        <source>Create a sample cooperative to explore; it has no password</source>
        <translation>Membuat koperasi contoh untuk dicoba; tanpa kata sandi</translation>
    </message>
    <message>
        <source>The file to create</source>
        <translation>Berkas yang akan dibuat</translation>
    </message>
    <message>
        <source>How many members (default: 120)</source>
        <translation>Banyaknya anggota (bawaan: 120)</translation>
    </message>
    <message>
        <source>How many book years (default: 3)</source>
        <translation>Banyaknya tahun buku (bawaan: 3)</translation>
    </message>
    <message>
        <source>Another number, another cooperative</source>
        <translation>Angka lain menghasilkan koperasi lain</translation>
    </message>
    <message>
        <source>Last day of the books, YYYY-MM-DD (default: 2025-12-31)</source>
        <translation>Hari terakhir pembukuan, TTTT-BB-HH (bawaan: 2025-12-31)</translation>
    </message>
    <message>
        <source>Last book day</source>
        <translation>Hari terakhir pembukuan</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>New password for {0}: </source>
        <translation>Kata sandi baru untuk {0}: </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Who may sign in, and as what</source>
        <translation>Siapa yang boleh masuk, dan sebagai apa</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Menambah pengguna</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nama untuk masuk</translation>
    </message>
    <message>
        <source>pengurus (everything), petugas (daily work) or pengawas (reads and prints)</source>
        <translation>pengurus (semuanya), petugas (pekerjaan harian), atau pengawas (membaca dan mencetak)</translation>
    </message>
    <message>
        <source>Signs in without a password</source>
        <translation>Masuk tanpa kata sandi</translation>
    </message>
    <message>
        <source>Set a user&apos;s password</source>
        <translation>Mengganti kata sandi pengguna</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>Kata sandi siapa</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Menampilkan daftar pengguna</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Pengurus, pengawas, dan karyawan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Diangkat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Board, supervisors and staff: who signs</source>
        <translation>Pengurus, pengawas, dan karyawan: siapa yang menandatangani</translation>
    </message>
    <message>
        <source>Record an appointment</source>
        <translation>Mencatat pengangkatan</translation>
    </message>
    <message>
        <source>Position, such as Bendahara</source>
        <translation>Jabatan, seperti Bendahara</translation>
    </message>
    <message>
        <source>pengurus, pengawas or karyawan</source>
        <translation>pengurus, pengawas, atau karyawan</translation>
    </message>
    <message>
        <source>Record the end of an office</source>
        <translation>Mencatat akhir masa jabatan</translation>
    </message>
    <message>
        <source>Number in the list of officers</source>
        <translation>Nomor dalam daftar</translation>
    </message>
    <message>
        <source>Take a number from the list of officers.</source>
        <translation>Ambil nomor dari daftar pengurus.</translation>
    </message>
    <message>
        <source>List the officers</source>
        <translation>Menampilkan daftar pengurus, pengawas, dan karyawan</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Laporan:</translation>
    </message>
    <message>
        <source>Write a report from the books</source>
        <translation>Membuat laporan dari pembukuan</translation>
    </message>
    <message>
        <source>Which report, see below</source>
        <translation>Laporan yang mana, lihat di bawah</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD (default: 1 January)</source>
        <translation>Hari pertama, TTTT-BB-HH (bawaan: 1 Januari)</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD (default: today)</source>
        <translation>Hari terakhir, TTTT-BB-HH (bawaan: hari ini)</translation>
    </message>
    <message>
        <source>The day of a balance; for a range, 1 January of its year to it</source>
        <translation>Tanggal saldo; untuk rentang, dari 1 Januari tahunnya sampai tanggal ini</translation>
    </message>
    <message>
        <source>A whole year, or its end</source>
        <translation>Setahun penuh, atau akhir tahunnya</translation>
    </message>
    <message>
        <source>Day of the second column of a statement</source>
        <translation>Tanggal kolom kedua pada laporan</translation>
    </message>
    <message>
        <source>Code of the account, such as 1110</source>
        <translation>Kode akun, seperti 1110</translation>
    </message>
    <message>
        <source>Savings product, such as WAJIB</source>
        <translation>Jenis simpanan, seperti WAJIB</translation>
    </message>
    <message>
        <source>Number of the deed (badan hukum)</source>
        <translation>Nomor badan hukum</translation>
    </message>
    <message>
        <source>Registry number of the cooperative (NIK koperasi)</source>
        <translation>Nomor Induk Koperasi (NIK koperasi)</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Serikat pekerja</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federasi</translation>
    </message>
    <message>
        <source>Plant or company (PUK)</source>
        <translation>Perusahaan (PUK)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Town, as it stands before the date of a signature</source>
        <translation>Kota, seperti tertulis sebelum tanggal tanda tangan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Show the letterhead, or change what is given of it</source>
        <translation>Menampilkan kop surat, atau mengubah yang disebutkan</translation>
    </message>
    <message>
        <source>Legal entity no.</source>
        <translation>No. badan hukum</translation>
    </message>
    <message>
        <source>Registry no.</source>
        <translation>NIK koperasi</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>The allowance for bad loans</source>
        <translation>Penyisihan pinjaman tak tertagih</translation>
    </message>
    <message>
        <source>Book the difference between what is needed at the month&apos;s end and what there is</source>
        <translation>Bukukan selisih antara penyisihan yang diperlukan pada akhir bulan dan yang sudah ada</translation>
    </message>
    <message>
        <source>The month, YYYY-MM</source>
        <translation>Bulan, YYYY-MM</translation>
    </message>
    <message>
        <source>Enter an application; posts nothing</source>
        <translation>Catat permohonan pinjaman; tidak membukukan apa pun</translation>
    </message>
    <message>
        <source>Number of the loan (default: the next free)</source>
        <translation>Nomor pinjaman (bawaan: nomor berikutnya)</translation>
    </message>
    <message>
        <source>Code of the loan product, such as UANG</source>
        <translation>Kode produk pinjaman, misalnya UANG</translation>
    </message>
    <message>
        <source>Goods: the margin on the price, in place of interest</source>
        <translation>Barang: margin atas harga, sebagai pengganti jasa</translation>
    </message>
    <message>
        <source>Goods: what is bought</source>
        <translation>Barang: yang dibeli</translation>
    </message>
    <message>
        <source>What the loan is for</source>
        <translation>Keperluan pinjaman</translation>
    </message>
    <message>
        <source>Take-home pay a month</source>
        <translation>Gaji bersih sebulan</translation>
    </message>
    <message>
        <source>Other instalments a month</source>
        <translation>Angsuran lain sebulan</translation>
    </message>
    <message>
        <source>Number of the loan that this one pays off</source>
        <translation>Nomor pinjaman yang dilunasi oleh pinjaman ini</translation>
    </message>
    <message>
        <source>Member number or name of a guarantor; several are possible</source>
        <translation>Nomor anggota atau nama penjamin; boleh lebih dari satu</translation>
    </message>
    <message>
        <source>Security, such as &quot;BPKB motor=8000000&quot;; several are possible</source>
        <translation>Agunan, misalnya &quot;BPKB motor=8000000&quot;; boleh lebih dari satu</translation>
    </message>
    <message>
        <source>Check only, enter nothing</source>
        <translation>Periksa saja, tidak mencatat apa pun</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Angsuran pertama</translation>
    </message>
    <message>
        <source>Decide on an application; somebody else than who entered it</source>
        <translation>Putuskan permohonan; oleh orang lain daripada yang mencatatnya</translation>
    </message>
    <message>
        <source>Number of the loan</source>
        <translation>Nomor pinjaman</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Why, against a warning or for a refusal</source>
        <translation>Alasan, bila ada peringatan atau bila ditolak</translation>
    </message>
    <message>
        <source>Refuse it instead</source>
        <translation>Tolak permohonan</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Pay out an approved loan, net of deductions</source>
        <translation>Cairkan pinjaman yang disetujui, setelah potongan</translation>
    </message>
    <message>
        <source>Goods: code of the supplier, where the account is his</source>
        <translation>Barang: kode pemasok, bila akunnya akun pemasok</translation>
    </message>
    <message>
        <source>Change the terms of a running loan; the old plan is kept</source>
        <translation>Ubah syarat pinjaman berjalan; jadwal lama tetap disimpan</translation>
    </message>
    <message>
        <source>Number of instalments from then on</source>
        <translation>Banyaknya angsuran sejak saat itu</translation>
    </message>
    <message>
        <source>So many instalments later</source>
        <translation>Mundur sekian angsuran</translation>
    </message>
    <message>
        <source>Who approved it (default: the user)</source>
        <translation>Yang menyetujui (bawaan: pengguna)</translation>
    </message>
    <message>
        <source>Show the new schedule only</source>
        <translation>Tampilkan jadwal baru saja</translation>
    </message>
    <message>
        <source>Take a lost loan off the books against the allowance</source>
        <translation>Hapus buku pinjaman macet atas beban penyisihan</translation>
    </message>
    <message>
        <source>The schedule with what is paid and overdue</source>
        <translation>Jadwal dengan yang sudah dibayar dan yang menunggak</translation>
    </message>
    <message>
        <source>Day, YYYY-MM-DD (default: today)</source>
        <translation>Tanggal, YYYY-MM-DD (bawaan: hari ini)</translation>
    </message>
    <message>
        <source>Paid from the member&apos;s savings of this product instead</source>
        <translation>Dibayar dari simpanan anggota pada produk ini</translation>
    </message>
    <message>
        <source>Receive a payment on a loan</source>
        <translation>Terima angsuran pinjaman</translation>
    </message>
    <message>
        <source>Amount in rupiah</source>
        <translation>Jumlah dalam rupiah</translation>
    </message>
    <message>
        <source>What becomes of more than is due: next, shorter, lower or savings</source>
        <translation>Kelebihan bayar menjadi: next (angsuran berikutnya), shorter (jangka lebih pendek), lower (angsuran lebih kecil), atau savings (simpanan)</translation>
    </message>
    <message>
        <source>What pays a loan off on a day</source>
        <translation>Jumlah pelunasan pinjaman pada suatu tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Savings returned</source>
        <translation>Simpanan yang dikembalikan</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Harus dibayar</translation>
    </message>
    <message>
        <source>Pay a loan off early</source>
        <translation>Lunasi pinjaman lebih awal</translation>
    </message>
    <message>
        <source>Extra instalment from a holiday allowance or a bonus: &quot;2027-04=500000&quot;; several are possible</source>
        <translation>Angsuran tambahan dari THR atau bonus: &quot;2027-04=500000&quot;; boleh beberapa</translation>
    </message>
    <message>
        <source>Ask a fee of a running loan</source>
        <translation>Menagih biaya pada pinjaman yang berjalan</translation>
    </message>
    <message>
        <source>What the fee is for</source>
        <translation>Biaya untuk apa</translation>
    </message>
    <message>
        <source>Take back a penalty that is asked</source>
        <translation>Membebaskan denda yang ditagih</translation>
    </message>
    <message>
        <source>The loan card instead: what was paid out and paid back</source>
        <translation>Kartu pinjaman sebagai gantinya: yang dicairkan dan yang dibayar</translation>
    </message>
    <message>
        <source>All plans instead that the loan had</source>
        <translation>Semua jadwal pinjaman itu sebagai gantinya</translation>
    </message>
    <message>
        <source>Book what it leaves below zero on savings as a receivable</source>
        <translation>Bukukan simpanan yang menjadi kurang dari nol sebagai piutang</translation>
    </message>
    <message>
        <source>The backup has {0} entries, the file {1}. {2} entries will be lost. Restore?</source>
        <translation>Cadangan berisi {0} jurnal, berkas sekarang {1}. {2} jurnal akan hilang. Pulihkan?</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>Jurnal dalam cadangan</translation>
    </message>
    <message>
        <source>Last day of the backup</source>
        <translation>Hari terakhir cadangan</translation>
    </message>
    <message>
        <source>Head of the backup</source>
        <translation>Ujung rantai jurnal cadangan</translation>
    </message>
    <message>
        <source>Entries of the old file</source>
        <translation>Jurnal dalam berkas lama</translation>
    </message>
    <message>
        <source>Last day of the old file</source>
        <translation>Hari terakhir berkas lama</translation>
    </message>
    <message>
        <source>Head of the old file</source>
        <translation>Ujung rantai jurnal berkas lama</translation>
    </message>
    <message>
        <source>Entries lost</source>
        <translation>Jurnal yang hilang</translation>
    </message>
    <message>
        <source>Effective rate a year, in percent, nominal (12 × the rate of a month)</source>
        <translation>Bunga efektif setahun dalam persen, nominal (12 × bunga sebulan)</translation>
    </message>
    <message>
        <source>Effective rate a year, in percent, compounded</source>
        <translation>Bunga efektif setahun dalam persen, majemuk</translation>
    </message>
    <message>
        <source>What becomes of the interest of a pause: deferred (with the first instalment after it), added (to the loan) or forgiven</source>
        <translation>Jasa selama jeda: deferred (bersama angsuran pertama sesudahnya), added (ditambahkan ke pinjaman) atau forgiven (tidak ditagih)</translation>
    </message>
    <message>
        <source>Of the amount: principal; with interest, penalty and fee in place of the loan&apos;s own order</source>
        <translation>Bagian pokok dari jumlah itu; bersama jasa, denda dan biaya menggantikan urutan pinjaman itu sendiri</translation>
    </message>
    <message>
        <source>Of the amount: interest</source>
        <translation>Bagian jasa dari jumlah itu</translation>
    </message>
    <message>
        <source>Of the amount: penalty</source>
        <translation>Bagian denda dari jumlah itu</translation>
    </message>
    <message>
        <source>Of the amount: fees</source>
        <translation>Bagian biaya dari jumlah itu</translation>
    </message>
    <message>
        <source>Show a loan product, or set what its flat interest is computed on</source>
        <translation>Tampilkan produk pinjaman, atau atur dasar perhitungan jasa tetapnya</translation>
    </message>
    <message>
        <source>Flat interest after a change of plan: first-principal (as agreed) or remaining (anew, on what is left); for new loans</source>
        <translation>Jasa tetap sesudah jadwal berubah: first-principal (seperti disepakati) atau remaining (dihitung ulang dari sisa pokok); untuk pinjaman baru</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Rate, in percent</source>
        <translation>Jasa dalam persen</translation>
    </message>
    <message>
        <source>Rate for</source>
        <translation>Jasa per</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Flat interest after a change of plan</source>
        <translation>Jasa tetap sesudah jadwal berubah</translation>
    </message>
    <message>
        <source>Go on after this question, such as same-list-again; may be repeated</source>
        <translation>Lanjutkan setelah pertanyaan ini, misalnya same-list-again; boleh diulang</translation>
    </message>
    <message>
        <source>Every command also takes --lang, --user, --format, --output, --today and --accept; see sokoguru-cli --help.</source>
        <translation>Setiap perintah juga menerima --lang, --user, --format, --output, --today, dan --accept; lihat sokoguru-cli --help.</translation>
    </message>
    <message>
        <source>{0} more of these.</source>
        <translation>{0} lagi seperti ini.</translation>
    </message>
    <message>
        <source>The fingerprint is that of the audit trail at event {0}.</source>
        <translation>Sidik ini milik jejak audit pada catatan {0}.</translation>
    </message>
    <message>
        <source>The fingerprint is that of the books at entry {0}.</source>
        <translation>Sidik ini milik pembukuan pada jurnal {0}.</translation>
    </message>
    <message>
        <source>A fingerprint printed on a report, of the books or of the audit trail: they must contain it</source>
        <translation>Sidik yang tercetak di laporan, milik pembukuan atau jejak audit: harus ada di dalamnya</translation>
    </message>
    <message>
        <source>The fingerprint is of</source>
        <translation>Sidik milik</translation>
    </message>
    <message>
        <source>Entry or event</source>
        <translation>Jurnal atau catatan</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Perubahan ini</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>A dot stands between thousands, as in 1.250.000; decimals follow a comma, as in 1.250,50 or 1,5jt.</source>
        <translation>Titik memisahkan ribuan, seperti 1.250.000; desimal ditulis setelah koma, seperti 1.250,50 atau 1,5jt.</translation>
    </message>
    <message>
        <source>A comma stands between thousands, as in 1,250,000; decimals follow a point, as in 1,250.50 or 1.5m.</source>
        <translation>Koma memisahkan ribuan, seperti 1,250,000; desimal ditulis setelah titik, seperti 1,250.50 atau 1.5m.</translation>
    </message>
</context>
<context>
    <name>entry_help</name>
    <message>
        <source>Type a day such as 25, 25/3, 25-3-2026 or 25 mar; t is today, + and - move by a day.</source>
        <translation>Ketik tanggal seperti 25, 25/3, 25-3-2026, atau 25 mar; t untuk hari ini, + dan - untuk maju dan mundur sehari.</translation>
    </message>
    <message>
        <source>{0} ends on the {1}.</source>
        <translation>{0} hanya sampai tanggal {1}.</translation>
    </message>
    <message>
        <source>Type a month such as 11, 11/2026 or nov 2026; t is this month.</source>
        <translation>Ketik bulan seperti 11, 11/2026, atau nov 2026; t untuk bulan ini.</translation>
    </message>
    <message>
        <source>Type an amount such as 1.250.000, 250rb, 1,5jt or 250000*12.</source>
        <translation>Ketik jumlah seperti 1.250.000, 250rb, 1,5jt, atau 250000*12.</translation>
    </message>
    <message>
        <source>Type an amount such as 1,250,000, 250k, 1.5m or 250000*12.</source>
        <translation>Ketik jumlah seperti 1,250,000, 250k, 1.5m, atau 250000*12.</translation>
    </message>
    <message>
        <source>Dividing by zero gives no amount.</source>
        <translation>Pembagian dengan nol tidak menghasilkan jumlah.</translation>
    </message>
    <message>
        <source>A closing parenthesis ) is missing.</source>
        <translation>Kurung tutup ) belum ada.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Jumlah paling banyak punya dua angka desimal.</translation>
    </message>
    <message>
        <source>That is more than the books can hold.</source>
        <translation>Jumlah itu terlalu besar untuk dibukukan.</translation>
    </message>
    <message>
        <source>That is too long for an amount.</source>
        <translation>Tulisan itu terlalu panjang untuk sebuah jumlah.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&quot;{0}&quot; is not an amount. Write whole rupiah such as 1250000, or 1250000.50.</source>
        <translation>&quot;{0}&quot; bukan jumlah uang. Tulis rupiah bulat seperti 1250000, atau 1250000.50.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a date. Write the year, month and day, such as 2026-11-21.</source>
        <translation>&quot;{0}&quot; bukan tanggal. Tulis tahun, bulan, dan hari, seperti 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a month. Write the year and month, such as 2026-11.</source>
        <translation>&quot;{0}&quot; bukan bulan. Tulis tahun dan bulan, seperti 2026-11.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a percentage. Write it such as 1.5, with at most six decimals.</source>
        <translation>&quot;{0}&quot; bukan persentase. Tulis seperti 1.5, paling banyak enam angka desimal.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is not possible here. Possible: {2}.</source>
        <translation>{0}: &quot;{1}&quot; tidak bisa dipakai di sini. Yang bisa: {2}.</translation>
    </message>
    <message>
        <source>{0} is missing. Give it and try again.</source>
        <translation>{0} belum diisi. Isi dahulu lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no report called &quot;{0}&quot;. Choose one of: {1}.</source>
        <translation>Tidak ada laporan bernama &quot;{0}&quot;. Pilih salah satu: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not understood here. Add --help to see what is possible.</source>
        <translation>&quot;{0}&quot; tidak dikenal di sini. Tambahkan --help untuk melihat pilihannya.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a whole number. Write digits only.</source>
        <translation>&quot;{0}&quot; bukan bilangan bulat. Tulis angka saja.</translation>
    </message>
    <message>
        <source>An amount is too large to be kept. Check the number of zeros.</source>
        <translation>Jumlahnya terlalu besar untuk disimpan. Periksa banyaknya angka nol.</translation>
    </message>
    <message>
        <source>A share would be computed from a negative amount ({0}). Correct the amount first.</source>
        <translation>Bagian akan dihitung dari jumlah negatif ({0}). Perbaiki dahulu jumlahnya.</translation>
    </message>
    <message>
        <source>There is no file {0}. Check the name and the folder.</source>
        <translation>Berkas {0} tidak ada. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>{0} exists already and is not overwritten. Choose another name.</source>
        <translation>{0} sudah ada dan tidak ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Choose a Sokoguru file.</source>
        <translation>{0} bukan berkas biasa. Pilih berkas Sokoguru.</translation>
    </message>
    <message>
        <source>{0} is not a Sokoguru file and was left as it is. Choose a file that ends in .sokoguru.</source>
        <translation>{0} bukan berkas Sokoguru dan dibiarkan apa adanya. Pilih berkas yang berakhiran .sokoguru.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Sokoguru (file version {1}, this program knows {2}). Install the newer version; the file was left as it is.</source>
        <translation>{0} ditulis oleh Sokoguru versi lebih baru (versi berkas {1}, program ini mengenal {2}). Pasang versi yang lebih baru; berkas dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>{0} is open elsewhere ({1}). Close it there and try again.</source>
        <translation>{0} sedang dibuka di tempat lain ({1}). Tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}). Do not work with it; restore the latest backup.</source>
        <translation>{0} rusak ({1}). Jangan dipakai; pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The structure of {0} was changed from outside ({1}). Do not work with it; restore a backup or ask the supervisors.</source>
        <translation>Susunan {0} telah diubah dari luar ({1}). Jangan dipakai; pulihkan cadangan atau hubungi pengawas.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Check the rights of the file and its folder.</source>
        <translation>{0} tidak dapat ditulis. Periksa hak akses berkas dan foldernya.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Disk penuh; tidak ada yang berubah. Kosongkan sedikit ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk reported an error at {0} ({1}); nothing was changed. Check the disk and your backups.</source>
        <translation>Disk melaporkan kesalahan pada {0} ({1}); tidak ada yang berubah. Periksa disk dan cadangan Anda.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place or check the rights.</source>
        <translation>{0} tidak dapat ditulis ({1}). Pilih tempat lain atau periksa hak aksesnya.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Check the name and the rights.</source>
        <translation>{0} tidak dapat dibaca ({1}). Periksa nama dan hak aksesnya.</translation>
    </message>
    <message>
        <source>{0} lies in a network or synchronised folder, where the books could be damaged. Choose a folder on this computer.</source>
        <translation>{0} berada di folder jaringan atau folder tersinkron, tempat pembukuan bisa rusak. Pilih folder di komputer ini.</translation>
    </message>
    <message>
        <source>The backup could not be verified ({0}) and was not kept. Try another place.</source>
        <translation>Cadangan gagal diperiksa ({0}) dan tidak disimpan. Coba tempat lain.</translation>
    </message>
    <message>
        <source>The file could not be brought to the new version ({0}) and was left as it was.</source>
        <translation>Berkas tidak dapat diperbarui ke versi baru ({0}) dan dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message>
        <source>The user {0} is locked after too many wrong passwords. Ask a board member to set a new password.</source>
        <translation>Pengguna {0} terkunci karena terlalu sering salah kata sandi. Minta pengurus membuat kata sandi baru.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {0} seconds and try again.</source>
        <translation>Terlalu sering salah kata sandi. Tunggu {0} detik lalu coba lagi.</translation>
    </message>
    <message>
        <source>A password is needed. Type it at the terminal, or set SOKOGURU_PASSWORD.</source>
        <translation>Kata sandi diperlukan. Ketik di terminal, atau isi SOKOGURU_PASSWORD.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {0} characters.</source>
        <translation>Kata sandi terlalu pendek. Pakai paling sedikit {0} karakter.</translation>
    </message>
    <message>
        <source>There is no user {0}. Check the name.</source>
        <translation>Tidak ada pengguna {0}. Periksa namanya.</translation>
    </message>
    <message>
        <source>There is a user {0} already. Choose another name.</source>
        <translation>Pengguna {0} sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The role {0} may not do this ({1}). Ask a colleague with the right to do it.</source>
        <translation>Peran {0} tidak berhak melakukan ini ({1}). Minta rekan yang berhak.</translation>
    </message>
    <message>
        <source>The computer&apos;s date {0} does not fit the last entry, recorded on {1}. Check the computer&apos;s date, or confirm that it is right.</source>
        <translation>Tanggal komputer {0} tidak cocok dengan jurnal terakhir yang dicatat pada {1}. Periksa tanggal komputer, atau pastikan bahwa tanggal itu benar.</translation>
    </message>
    <message>
        <source>Debit and credit differ by {0}. Correct the amounts so that both sides are equal.</source>
        <translation>Debit dan kredit berselisih {0}. Perbaiki jumlahnya agar kedua sisi sama.</translation>
    </message>
    <message>
        <source>An entry needs at least two lines with amounts. Add the counter account.</source>
        <translation>Jurnal perlu paling sedikit dua baris berisi jumlah. Tambahkan akun lawannya.</translation>
    </message>
    <message>
        <source>Line {0} has no amount. Enter an amount or remove the line.</source>
        <translation>Baris {0} tidak berisi jumlah. Isi jumlahnya atau hapus barisnya.</translation>
    </message>
    <message>
        <source>The amount {0} must be greater than zero.</source>
        <translation>Jumlah {0} harus lebih besar dari nol.</translation>
    </message>
    <message>
        <source>There is no account {0}. Choose one from the chart of accounts.</source>
        <translation>Tidak ada akun {0}. Pilih dari bagan akun.</translation>
    </message>
    <message>
        <source>Account {0} is a heading and takes no postings. Choose one of its accounts.</source>
        <translation>Akun {0} adalah judul dan tidak menerima jurnal. Pilih salah satu akun di bawahnya.</translation>
    </message>
    <message>
        <source>Account {0} is closed for new postings. Choose another account.</source>
        <translation>Akun {0} sudah ditutup untuk jurnal baru. Pilih akun lain.</translation>
    </message>
    <message>
        <source>Account {0} is kept by name: say to whom or to what the amount belongs.</source>
        <translation>Akun {0} dirinci per nama: sebutkan jumlah ini milik siapa atau untuk apa.</translation>
    </message>
    <message>
        <source>Account {0} is not kept by name. Remove the subsidiary account {1}.</source>
        <translation>Akun {0} tidak dirinci per nama. Hapus buku pembantu {1}.</translation>
    </message>
    <message>
        <source>{1} does not belong to account {0}. Choose the right subsidiary account.</source>
        <translation>{1} bukan bagian dari akun {0}. Pilih buku pembantu yang benar.</translation>
    </message>
    <message>
        <source>There is no subsidiary account {0}. Check its number.</source>
        <translation>Tidak ada buku pembantu {0}. Periksa nomornya.</translation>
    </message>
    <message>
        <source>Account {0} needs the member it concerns. Add the member number.</source>
        <translation>Akun {0} perlu anggota yang bersangkutan. Tambahkan nomor anggota.</translation>
    </message>
    <message>
        <source>Account {0} takes no member. Remove the member number.</source>
        <translation>Akun {0} tidak memakai anggota. Hapus nomor anggotanya.</translation>
    </message>
    <message>
        <source>{0} belongs to another member. Check the member number.</source>
        <translation>{0} milik anggota lain. Periksa nomor anggotanya.</translation>
    </message>
    <message>
        <source>Account {0} is kept in whole rupiah, but the amount is {1}. Round it.</source>
        <translation>Akun {0} memakai rupiah bulat, tetapi jumlahnya {1}. Bulatkan.</translation>
    </message>
    <message>
        <source>All lines of an entry carry its date {0}.</source>
        <translation>Semua baris jurnal memakai tanggal jurnalnya, {0}.</translation>
    </message>
    <message>
        <source>{0} is closed. Date the entry in an open month, or ask the board to reopen it.</source>
        <translation>{0} sudah ditutup. Pakai tanggal di bulan yang masih terbuka, atau minta pengurus membukanya kembali.</translation>
    </message>
    <message>
        <source>{0} lies before the first book day {1}. Use a later date.</source>
        <translation>{0} sebelum hari pertama pembukuan {1}. Pakai tanggal yang lebih kemudian.</translation>
    </message>
    <message>
        <source>{0} lies too far in the future. Check the year.</source>
        <translation>{0} terlalu jauh ke depan. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>The opening balances were entered already (document {0}). Reverse that document first.</source>
        <translation>Saldo awal sudah dimasukkan (bukti {0}). Batalkan dahulu bukti itu.</translation>
    </message>
    <message>
        <source>{0}: the balance on {1} would be {2}. Reduce the amount or choose another account.</source>
        <translation>{0}: saldo pada {1} akan menjadi {2}. Kurangi jumlahnya atau pilih akun lain.</translation>
    </message>
    <message>
        <source>{0} is paid out only {1}.</source>
        <translation>{0} hanya dibayarkan {1}.</translation>
    </message>
    <message>
        <source>Document {0} was reversed already by {1}.</source>
        <translation>Bukti {0} sudah dibatalkan oleh {1}.</translation>
    </message>
    <message>
        <source>Document {0} is itself a reversal. Enter the right document anew instead.</source>
        <translation>Bukti {0} sendiri adalah pembatalan. Masukkan lagi bukti yang benar.</translation>
    </message>
    <message>
        <source>A reversal cannot be dated before its original of {0}. Use that day or a later one.</source>
        <translation>Pembatalan tidak boleh bertanggal sebelum aslinya, {0}. Pakai hari itu atau sesudahnya.</translation>
    </message>
    <message>
        <source>A reason is needed. Say in a few words why.</source>
        <translation>Alasan perlu diisi. Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>There is no document {0}. Check the number, such as BKM/2026/11/0001.</source>
        <translation>Tidak ada bukti {0}. Periksa nomornya, seperti BKM/2026/11/0001.</translation>
    </message>
    <message>
        <source>There is no entry {0}.</source>
        <translation>Tidak ada jurnal {0}.</translation>
    </message>
    <message>
        <source>What was posted is never changed or deleted. Reverse it and enter it anew.</source>
        <translation>Yang sudah dibukukan tidak pernah diubah atau dihapus. Batalkan lalu masukkan lagi.</translation>
    </message>
    <message>
        <source>Entry {0} does not follow on the entry before it. The books were changed from outside; restore a backup.</source>
        <translation>Jurnal {0} tidak bersambung dengan jurnal sebelumnya. Pembukuan telah diubah dari luar; pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Document number {0} does not follow on the one before it.</source>
        <translation>Nomor bukti {0} tidak berurutan dengan nomor sebelumnya.</translation>
    </message>
    <message>
        <source>The reference {0} was imported before. A journal is imported only once.</source>
        <translation>Referensi {0} sudah pernah diimpor. Jurnal hanya diimpor satu kali.</translation>
    </message>
    <message>
        <source>A change without its record in the audit trail was refused ({0}).</source>
        <translation>Perubahan tanpa catatan di jejak audit ditolak ({0}).</translation>
    </message>
    <message>
        <source>{0} cannot be closed or reopened before {1}. Keep the order of the months.</source>
        <translation>{0} tidak dapat ditutup atau dibuka kembali sebelum {1}. Ikuti urutan bulan.</translation>
    </message>
    <message>
        <source>The year {0} is not closed.</source>
        <translation>Tahun {0} belum ditutup.</translation>
    </message>
    <message>
        <source>{0} is closed already.</source>
        <translation>{0} sudah ditutup.</translation>
    </message>
    <message>
        <source>{0} is not closed.</source>
        <translation>{0} belum ditutup.</translation>
    </message>
    <message>
        <source>There is no member {0}. Check the number, or add the member first.</source>
        <translation>Tidak ada anggota {0}. Periksa nomornya, atau daftarkan dahulu anggotanya.</translation>
    </message>
    <message>
        <source>National ID {0} belongs to {1} too. Check whether this is a member who joined again.</source>
        <translation>NIK {0} juga milik {1}. Periksa apakah ini anggota yang masuk kembali.</translation>
    </message>
    <message>
        <source>Member {0} has left. Choose another member or a payout on leaving.</source>
        <translation>Anggota {0} sudah keluar. Pilih anggota lain atau pembayaran saat keluar.</translation>
    </message>
    <message>
        <source>There is no product {0}. Possible: {1}.</source>
        <translation>Tidak ada produk {0}. Yang ada: {1}.</translation>
    </message>
    <message>
        <source>Product {0} is switched off. Switch it on in the settings first.</source>
        <translation>Produk {0} tidak aktif. Aktifkan dahulu di pengaturan.</translation>
    </message>
    <message>
        <source>National ID {0} is damaged ({1}). Take the 16 digits from the identity card and format the column as text.</source>
        <translation>NIK {0} rusak ({1}). Salin 16 angka dari KTP dan jadikan kolomnya berformat teks.</translation>
    </message>
    <message>
        <source>{0} is not a date of the calendar. Correct the day, month or year.</source>
        <translation>{0} tidak ada di kalender. Perbaiki hari, bulan, atau tahunnya.</translation>
    </message>
    <message>
        <source>{0} is empty. Fill it in.</source>
        <translation>{0} kosong. Harap diisi.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; cannot be understood. {2}</source>
        <translation>{0}: &quot;{1}&quot; tidak dapat dipahami. {2}</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama perlu diisi.</translation>
    </message>
    <message>
        <source>There is no loan {0}. Check the number.</source>
        <translation>Tidak ada pinjaman {0}. Periksa nomornya.</translation>
    </message>
    <message>
        <source>Member {0} has {1} open loans on this account. Add the loan number.</source>
        <translation>Anggota {0} punya {1} pinjaman berjalan pada akun ini. Tambahkan nomor pinjamannya.</translation>
    </message>
    <message>
        <source>{0}: the list says {1}, the opening balances say {2}. Make both the same.</source>
        <translation>{0}: menurut daftar {1}, menurut saldo awal {2}. Samakan keduanya.</translation>
    </message>
    <message>
        <source>Loan {0}: {1} is outstanding, the schedule says {2} on {3}. It is shown as arrears or as paid ahead.</source>
        <translation>Pinjaman {0}: sisa pokok {1}, menurut jadwal {2} pada {3}. Ditampilkan sebagai tunggakan atau bayar di muka.</translation>
    </message>
    <message>
        <source>The column {0} is missing. Add it, or name it as in the manual.</source>
        <translation>Kolom {0} tidak ada. Tambahkan, atau beri nama seperti di buku panduan.</translation>
    </message>
    <message>
        <source>The column &quot;{0}&quot; was not recognised and is not imported.</source>
        <translation>Kolom &quot;{0}&quot; tidak dikenal dan tidak diimpor.</translation>
    </message>
    <message>
        <source>The column {0} appears twice. Remove one.</source>
        <translation>Kolom {0} muncul dua kali. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>No header row was found in {0}. The first rows must contain the names of the columns.</source>
        <translation>Baris judul tidak ditemukan di {0}. Baris-baris pertama harus memuat nama kolom.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table ({1}). Save it as .xlsx or CSV and try again.</source>
        <translation>{0} tidak terbaca sebagai tabel ({1}). Simpan sebagai .xlsx atau CSV lalu coba lagi.</translation>
    </message>
    <message>
        <source>{0} is too large ({1}). The limit is {2}.</source>
        <translation>{0} terlalu besar ({1}). Batasnya {2}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {0} errors. Correct the rows listed and import again.</source>
        <translation>Tidak ada yang diimpor: {0} kesalahan. Perbaiki baris yang disebut lalu impor lagi.</translation>
    </message>
    <message>
        <source>The column total {0} and the money received {1} differ by {2}. Correct the list, or name an account and a reason for the difference.</source>
        <translation>Jumlah kolom {0} dan uang yang diterima {1} berselisih {2}. Perbaiki daftarnya, atau sebutkan akun dan alasan selisihnya.</translation>
    </message>
    <message>
        <source>{0} is not before the first book day {1}. History is only for the months before.</source>
        <translation>{0} tidak sebelum hari pertama pembukuan {1}. Riwayat hanya untuk bulan-bulan sebelumnya.</translation>
    </message>
    <message>
        <source>The percentages of {0} add up to {1}, not to 100 %: the difference is {2}.</source>
        <translation>Jumlah persentase {0} adalah {1}, bukan 100 %: selisihnya {2}.</translation>
    </message>
    <message>
        <source>SHU scheme, row {0}: {1}</source>
        <translation>Skema SHU, baris {0}: {1}</translation>
    </message>
    <message>
        <source>There is no SHU scheme for {0}. Set one first.</source>
        <translation>Belum ada skema SHU untuk {0}. Buat dahulu.</translation>
    </message>
    <message>
        <source>The SHU of {0} cannot be computed: earlier data is missing for {1}. Import the history first.</source>
        <translation>SHU {0} belum dapat dihitung: data sebelumnya belum ada untuk {1}. Impor dahulu riwayatnya.</translation>
    </message>
    <message>
        <source>There is nothing to print or to show for this choice.</source>
        <translation>Tidak ada yang dapat dicetak atau ditampilkan untuk pilihan ini.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The books have {0} findings. Do not go on; restore a backup or ask for help.</source>
        <translation>Ada {0} temuan pada pembukuan. Jangan diteruskan; pulihkan cadangan atau minta bantuan.</translation>
    </message>
    <message>
        <source>{0} control accounts differ from their subsidiary accounts.</source>
        <translation>{0} akun induk tidak cocok dengan buku pembantunya.</translation>
    </message>
    <message>
        <source>This build has no printing. Install the full program.</source>
        <translation>Program ini dibuat tanpa fasilitas cetak. Pasang program lengkapnya.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({0}). Nothing was changed.</source>
        <translation>Terjadi hal yang tidak terduga ({0}). Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>These terms make no schedule: rounded to {0}, instalment {1} of {2} would repay {3} of the {4} that is left. Choose a smaller multiple or fewer instalments.</source>
        <translation>Syarat ini tidak menghasilkan jadwal: dengan pembulatan ke {0}, angsuran {1} dari {2} akan membayar {3} dari sisa {4}. Pilih kelipatan yang lebih kecil atau angsuran yang lebih sedikit.</translation>
    </message>
    <message>
        <source>{0} is a practice or reading copy and never takes the place of the books. Choose a backup.</source>
        <translation>{0} adalah salinan latihan atau salinan baca dan tidak pernah menggantikan pembukuan. Pilih berkas cadangan.</translation>
    </message>
    <message>
        <source>This is a reading copy of the books as they stood on {0}: it can be read and printed, not changed. Make the change in the books themselves.</source>
        <translation>Ini salinan baca pembukuan per {0}: hanya dapat dibaca dan dicetak, tidak dapat diubah. Lakukan perubahan di pembukuan yang asli.</translation>
    </message>
    <message>
        <source>Member {0}, {1}: the list says {2}, the books {3}. Correct whichever is wrong.</source>
        <translation>Anggota {0}, {1}: menurut daftar {2}, menurut pembukuan {3}. Perbaiki mana yang salah.</translation>
    </message>
    <message>
        <source>The go-live was sealed on {0}; there is no starting over any more. Correct what is wrong with a dated correction.</source>
        <translation>Awal pembukuan sudah dikunci pada {0}; tidak dapat diulang dari awal lagi. Perbaiki yang salah dengan koreksi bertanggal.</translation>
    </message>
    <message>
        <source>There is already a product with the code {0}. Give each product a code of its own.</source>
        <translation>Sudah ada produk dengan kode {0}. Beri setiap produk kodenya sendiri.</translation>
    </message>
    <message>
        <source>Account {0} cannot carry this product: {1}</source>
        <translation>Akun {0} tidak dapat dipakai produk ini: {1}</translation>
    </message>
    <message>
        <source>Members have accounts of the product {0}, so its account stays. Add a new product instead.</source>
        <translation>Anggota sudah mempunyai simpanan {0}, jadi akunnya tetap. Tambahkan produk baru.</translation>
    </message>
    <message>
        <source>This purpose is not in the list any more. Choose another.</source>
        <translation>Keperluan ini sudah tidak ada dalam daftar. Pilih yang lain.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is in the list already. Choose other words.</source>
        <translation>&quot;{0}&quot; sudah ada dalam daftar. Pakai kata lain.</translation>
    </message>
    <message>
        <source>Account {0} cannot stand behind a purpose: savings, loans, payroll, cash and bank have their own ways. Choose another account.</source>
        <translation>Akun {0} tidak dapat dipakai untuk keperluan: simpanan, pinjaman, potong gaji, kas dan bank punya caranya sendiri. Pilih akun lain.</translation>
    </message>
    <message>
        <source>Account {0} is neither cash nor bank. Choose one that is.</source>
        <translation>Akun {0} bukan kas atau bank. Pilih akun kas atau bank.</translation>
    </message>
    <message>
        <source>The money would leave and enter the same account {0}. Choose two accounts.</source>
        <translation>Uang keluar dari dan masuk ke akun {0} yang sama. Pilih dua akun.</translation>
    </message>
    <message>
        <source>Of receipt {0} only {1} is left to assign. Enter no more than that.</source>
        <translation>Dari penerimaan {0} hanya tersisa {1} yang belum ditentukan. Isi paling banyak itu.</translation>
    </message>
    <message>
        <source>This picture cannot be used ({0}). Choose a PNG or JPEG picture.</source>
        <translation>Gambar ini tidak dapat dipakai ({0}). Pilih gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>Nobody changes his own role or switches himself off. Ask another board member to do it.</source>
        <translation>Tidak seorang pun boleh mengubah perannya sendiri atau menonaktifkan dirinya. Minta pengurus lain melakukannya.</translation>
    </message>
    <message>
        <source>There is an account {0} already. Choose another code.</source>
        <translation>Akun {0} sudah ada. Pilih kode lain.</translation>
    </message>
    <message>
        <source>Account {0} is needed ({1}) and stays as it is.</source>
        <translation>Akun {0} masih diperlukan ({1}) dan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Account {0} was posted to: {1} stays as it is. Add another account instead.</source>
        <translation>Akun {0} sudah dipakai dalam jurnal: {1} tidak dapat diubah. Tambahkan akun lain.</translation>
    </message>
    <message>
        <source>Account {0} cannot stand below {1}. Choose a heading of the same type.</source>
        <translation>Akun {0} tidak dapat berada di bawah {1}. Pilih akun induk dengan jenis yang sama.</translation>
    </message>
    <message>
        <source>Documents {0} of {1} are numbered already. A start number is set before the first one of its month.</source>
        <translation>Bukti {0} bulan {1} sudah bernomor. Nomor awal ditetapkan sebelum bukti pertama bulan itu.</translation>
    </message>
    <message>
        <source>Interest of {0} a year cannot be right. Check the decimal point, and whether the rate is for a month or a year; at most {1} a year is taken.</source>
        <translation>Jasa {0} setahun tidak mungkin benar. Periksa tanda desimalnya, dan apakah tarifnya per bulan atau per tahun; paling tinggi {1} setahun.</translation>
    </message>
    <message>
        <source>This costs {0} a year in effect, more than the {1} of Permenkop 8/2023. Lower the rate, or have the members decide.</source>
        <translation>Jasa efektifnya {0} setahun, di atas {1} menurut Permenkop 8/2023. Turunkan tarifnya, atau putuskan dalam rapat anggota.</translation>
    </message>
    <message>
        <source>Loan {0} has nothing left to pay on {1}. Check the number and the day.</source>
        <translation>Pinjaman {0} sudah tidak bersisa pada {1}. Periksa nomor dan tanggalnya.</translation>
    </message>
    <message>
        <source>Loan {0} is not paid out on {1}. Pay it out first, or check the day.</source>
        <translation>Pinjaman {0} belum cair pada {1}. Cairkan dahulu, atau periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{1} is {2} more than is due of loan {0}. Say where the rest goes: {3}.</source>
        <translation>{1} lebih {2} dari yang jatuh tempo pada pinjaman {0}. Tentukan ke mana sisanya: {3}.</translation>
    </message>
    <message>
        <source>Loan {0} is paid off with {1}, so {2} is too much. Settle it, or let the rest go to savings.</source>
        <translation>Pinjaman {0} lunas dengan {1}, jadi {2} terlalu banyak. Lunasi saja, atau masukkan sisanya ke simpanan.</translation>
    </message>
    <message>
        <source>The application for loan {0} is not approved. Decide on it first.</source>
        <translation>Permohonan pinjaman {0} belum disetujui. Putuskan dahulu.</translation>
    </message>
    <message>
        <source>The application for loan {0} was decided on {1}. Enter a new one.</source>
        <translation>Permohonan pinjaman {0} sudah diputuskan pada {1}. Catat permohonan baru.</translation>
    </message>
    <message>
        <source>{0} entered the application for loan {1}, so somebody else decides on it.</source>
        <translation>{0} yang mencatat permohonan pinjaman {1}, jadi orang lain yang memutuskannya.</translation>
    </message>
    <message>
        <source>There are {1} warnings against loan {0}. Approve it with a reason, or change the application.</source>
        <translation>Ada {1} peringatan atas pinjaman {0}. Setujui dengan alasan, atau ubah permohonannya.</translation>
    </message>
    <message>
        <source>{0} lies outside what the product lends: {1} to {2}. Change the amount, or give a reason.</source>
        <translation>{0} di luar batas produk: {1} sampai {2}. Ubah jumlahnya, atau beri alasan.</translation>
    </message>
    <message>
        <source>{0} instalments lie outside what the product allows: {1} to {2}. Change the term, or give a reason.</source>
        <translation>{0} kali angsuran di luar batas produk: {1} sampai {2}. Ubah jangka waktunya, atau beri alasan.</translation>
    </message>
    <message>
        <source>The member has belonged for {0} months; the product asks for {1}. Wait, or give a reason.</source>
        <translation>Keanggotaannya baru {0} bulan; produk ini meminta {1} bulan. Tunggu, atau beri alasan.</translation>
    </message>
    <message>
        <source>The member will be {0} years old at the last instalment; the product allows {1}. Shorten the term, or give a reason.</source>
        <translation>Anggota akan berumur {0} tahun pada angsuran terakhir; produk ini membatasi {1} tahun. Perpendek jangka waktunya, atau beri alasan.</translation>
    </message>
    <message>
        <source>All loans together come to {0}; {1} of the member&apos;s savings are {2}. Lend less, or give a reason.</source>
        <translation>Semua pinjamannya menjadi {0}; {1} dari simpanannya adalah {2}. Kurangi pinjamannya, atau beri alasan.</translation>
    </message>
    <message>
        <source>All instalments come to {0} a month; {1} of the wage are {2}. Lend less or longer, or give a reason.</source>
        <translation>Semua angsurannya menjadi {0} sebulan; {1} dari gaji bersih adalah {2}. Kurangi atau perpanjang pinjamannya, atau beri alasan.</translation>
    </message>
    <message>
        <source>The member would have {0} open loans of this product; it allows {1}. Pay one off, or give a reason.</source>
        <translation>Anggota akan mempunyai {0} pinjaman berjalan pada produk ini; batasnya {1}. Lunasi salah satu, atau beri alasan.</translation>
    </message>
    <message>
        <source>All loans of the member come to {0}; {1} of own capital are {2}. Lend less, or have the board decide.</source>
        <translation>Semua pinjaman anggota ini menjadi {0}; {1} dari modal sendiri adalah {2}. Kurangi pinjamannya, atau putuskan dalam rapat pengurus.</translation>
    </message>
    <message>
        <source>The new loan pays out {0} after deductions; paying off loan {1} takes {2}. Ask for more, or leave the old loan.</source>
        <translation>Pinjaman baru cair {0} setelah potongan; melunasi pinjaman {1} perlu {2}. Ajukan lebih besar, atau biarkan pinjaman lama.</translation>
    </message>
    <message>
        <source>The allowance holds {0}, the loan {1}. Raise the allowance first.</source>
        <translation>Penyisihan ada {0}, pinjamannya {1}. Tambah penyisihan dahulu.</translation>
    </message>
    <message>
        <source>Nothing about loan {0} would change. Say what: the number of instalments, the rate, the method, the first day or a pause.</source>
        <translation>Tidak ada yang berubah pada pinjaman {0}. Tentukan yang diubah: banyaknya angsuran, tarif, cara, tanggal angsuran pertama, atau jeda.</translation>
    </message>
    <message>
        <source>{1} of receipt {0} has been assigned already, last by {2}. Reverse the assignments first.</source>
        <translation>{1} dari penerimaan {0} sudah ditempatkan, terakhir dengan {2}. Batalkan dulu penempatannya.</translation>
    </message>
    <message>
        <source>The extra instalment of {0} from {1} fits no instalment between {2} and {3}. Choose a day between them; the last instalment takes the rest anyway.</source>
        <translation>Angsuran tambahan {0} mulai {1} tidak cocok dengan angsuran mana pun antara {2} dan {3}. Pilih hari di antaranya; angsuran terakhir toh melunasi sisanya.</translation>
    </message>
    <message>
        <source>Of loan {0} a penalty of {1} is asked on {2}; {3} cannot be waived. Waive at most that.</source>
        <translation>Pada {2} pinjaman {0} ditagih denda {1}; {3} tidak dapat dibebaskan. Bebaskan paling banyak sebesar itu.</translation>
    </message>
    <message>
        <source>Member number {0} {1}. Give each member a number of his own.</source>
        <translation>Nomor anggota {0} {1}. Beri setiap anggota nomor sendiri.</translation>
    </message>
    <message>
        <source>Loan number {0} {1}. Give each loan a number of its own.</source>
        <translation>Nomor pinjaman {0} {1}. Beri setiap pinjaman nomor sendiri.</translation>
    </message>
    <message>
        <source>{0} is empty: there are no rows to import in it.</source>
        <translation>{0} kosong: tidak ada baris yang dapat diimpor di dalamnya.</translation>
    </message>
    <message>
        <source>Something was posted for this member on {0}. Nobody leaves before his last entry: choose that day or a later one, or reverse the entry first.</source>
        <translation>Ada transaksi atas nama anggota ini pada {0}. Tanggal keluar tidak boleh sebelum transaksi terakhirnya: pilih tanggal itu atau sesudahnya, atau batalkan dulu transaksinya.</translation>
    </message>
    <message>
        <source>The SHU of {0} is decided and counts members by the days they joined and left. Leave those days as they are.</source>
        <translation>SHU {0} sudah diputuskan dan dihitung menurut tanggal masuk dan keluar anggota. Biarkan tanggal itu seperti semula.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted while it is open; nothing was changed. Put it back under this name and try again, before you close the books.</source>
        <translation>{0} dipindahkan, diganti namanya, atau dihapus selagi terbuka; tidak ada yang berubah. Kembalikan dengan nama ini lalu coba lagi, sebelum buku ditutup.</translation>
    </message>
    <message>
        <source>{0} holds books or belongs to them and is never written over. Choose another name.</source>
        <translation>{0} berisi pembukuan atau bagian darinya dan tidak pernah ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{0} is open in this window. Choose another file, or close the books first.</source>
        <translation>{0} sedang dibuka di jendela ini. Pilih berkas lain, atau tutup dahulu pembukuannya.</translation>
    </message>
    <message>
        <source>{0} is no longer held by this program alone ({1}), so nothing is written to it. Nothing was changed. Close the books here and wherever else they are open, then open them again.</source>
        <translation>{0} tidak lagi dipegang program ini sendirian ({1}), jadi tidak ada yang ditulis ke sana. Tidak ada yang berubah. Tutup pembukuan di sini dan di tempat lain yang membukanya, lalu buka kembali.</translation>
    </message>
    <message>
        <source>{0} lies beside the books and cannot be used ({1}). Ask whoever may change this folder to open the books once and close them.</source>
        <translation>{0} ada di samping pembukuan dan tidak dapat dipakai ({1}). Minta orang yang boleh mengubah folder ini membuka pembukuan sekali lalu menutupnya.</translation>
    </message>
    <message>
        <source>Whether the last action is kept in {0} is not certain ({1}). Open the books again and look at the newest document before you enter anything a second time.</source>
        <translation>Belum pasti apakah tindakan terakhir tersimpan di {0} ({1}). Buka lagi pembukuan dan lihat dokumen terbaru sebelum memasukkan apa pun dua kali.</translation>
    </message>
    <message>
        <source>Whether users may work without a password is for a board member to decide. Ask one to remove it.</source>
        <translation>Apakah pengguna boleh bekerja tanpa kata sandi diputuskan oleh pengurus. Minta pengurus menghapusnya.</translation>
    </message>
    <message>
        <source>The role {0} may not work on another day than today in the books themselves. Leave out --today, or ask a colleague with the right to it.</source>
        <translation>Peran {0} tidak boleh bekerja pada hari selain hari ini di pembukuan yang sebenarnya. Jangan pakai --today, atau minta rekan yang berhak.</translation>
    </message>
    <message>
        <source>{0}: more principal would be paid than is owed; {1} is left on {2}. Reduce the amount, or reverse the later payments first.</source>
        <translation>{0}: pokok yang dibayar melebihi utangnya; sisa {1} pada {2}. Kurangi jumlahnya, atau batalkan dulu pembayaran sesudahnya.</translation>
    </message>
    <message>
        <source>{0} for {1} is far above what is {2}, {3}. Check the number of zeros.</source>
        <translation>{0} untuk {1} jauh di atas yang {2}, {3}. Periksa jumlah angka nolnya.</translation>
    </message>
    <message>
        <source>{0} is more than was ever booked at once ({1}). Check the number of zeros.</source>
        <translation>{0} lebih besar daripada yang pernah dibukukan sekaligus ({1}). Periksa banyaknya angka nol.</translation>
    </message>
    <message>
        <source>{0} is still to come. Check the day.</source>
        <translation>{0} belum tiba. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>Document {0} of {1} has the same lines already. Check whether this list was posted before.</source>
        <translation>Bukti {0} tanggal {1} sudah berisi baris yang sama. Periksa apakah daftar ini pernah dibukukan.</translation>
    </message>
    <message>
        <source>{0} is not over before {1}. Closing it now locks out what is still to come.</source>
        <translation>{0} belum berakhir sebelum {1}. Jika ditutup sekarang, yang masih akan datang tidak dapat dibukukan.</translation>
    </message>
    <message>
        <source>{0}: on {2} the balance is {1} below zero. {3}</source>
        <translation>{0}: per {2} saldonya kurang {1} dari nol. {3}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a fingerprint. Type at least its first 16 digits (0 to 9, a to f), as they are printed.</source>
        <translation>&quot;{0}&quot; bukan sidik buku. Ketik paling sedikit 16 angka pertamanya (0 sampai 9, a sampai f) seperti yang tercetak.</translation>
    </message>
    <message>
        <source>No entry and no event of these books has the fingerprint {0}. Check the digits; if they are right, these are not the books it was printed from.</source>
        <translation>Tidak ada jurnal atau catatan di pembukuan ini dengan sidik {0}. Periksa angkanya; jika benar, ini bukan pembukuan asal cetakan itu.</translation>
    </message>
    <message>
        <source>Something was posted for this member on {0}. He cannot have joined after it: choose that day or an earlier one.</source>
        <translation>Ada jurnal untuk anggota ini pada {0}. Ia tidak mungkin masuk sesudahnya: pilih hari itu atau sebelumnya.</translation>
    </message>
    <message>
        <source>Member {0} was settled and has left. Only corrections, the payment of SHU and money held for him are still posted.</source>
        <translation>Anggota {0} sudah diselesaikan dan keluar. Yang masih dapat dibukukan hanya koreksi, pembayaran SHU, dan uang titipannya.</translation>
    </message>
    <message>
        <source>Member {0} has paid {1} of principal savings, which are paid once; {2} is left. Reduce the amount or choose another product.</source>
        <translation>Anggota {0} sudah membayar simpanan pokok {1}, yang hanya dibayar sekali; sisanya {2}. Kurangi jumlahnya atau pilih simpanan lain.</translation>
    </message>
    <message>
        <source>National ID {0} says {1}, the list says {2}. Check the identity card.</source>
        <translation>NIK KTP {0} menyatakan {1}, daftar menyatakan {2}. Periksa KTP-nya.</translation>
    </message>
    <message>
        <source>Of loan {0} only {2} of {1} is open on {3}; {4} is more. Reduce it.</source>
        <translation>Untuk pinjaman {0}, {1} yang terbuka hanya {2} pada {3}; {4} melebihinya. Kurangi jumlahnya.</translation>
    </message>
    <message>
        <source>{0} is far from the rate of the product, {1}. Check the decimal point and the percent sign.</source>
        <translation>{0} jauh dari suku jasa produknya, {1}. Periksa koma desimal dan tanda persen.</translation>
    </message>
    <message>
        <source>Member {0} cannot guarantee his own loan. Choose another member.</source>
        <translation>Anggota {0} tidak dapat menjadi penjamin pinjamannya sendiri. Pilih anggota lain.</translation>
    </message>
    <message>
        <source>During the pause of loan {0} interest of {1} runs on. Say what becomes of it: {2}.</source>
        <translation>Selama penundaan pinjaman {0}, jasa {1} tetap berjalan. Pilih perlakuannya: {2}.</translation>
    </message>
    <message>
        <source>{0} hidden rows are read too. Show them in the spreadsheet and check them, or delete them.</source>
        <translation>{0} baris tersembunyi juga dibaca. Tampilkan di lembar kerja dan periksa, atau hapus.</translation>
    </message>
    <message>
        <source>{0}: the formula has no result in the file. Open it in a spreadsheet, let it calculate, and save it again.</source>
        <translation>{0}: rumusnya tidak punya hasil di dalam berkas. Buka di program lembar kerja, biarkan menghitung, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The list ends at the total in row {0}; {1} rows below it are not read.</source>
        <translation>Daftar berakhir pada jumlah di baris {0}; {1} baris di bawahnya tidak dibaca.</translation>
    </message>
    <message>
        <source>{0}: {1} was shortened by the spreadsheet. Format the column as text and type the number anew.</source>
        <translation>{0}: {1} dipendekkan oleh program lembar kerja. Ubah format kolom menjadi teks dan ketik ulang nomornya.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has a year of two digits. Write it with four, such as {1}.</source>
        <translation>&quot;{0}&quot; memakai tahun dua angka. Tulis dengan empat angka, seperti {1}.</translation>
    </message>
    <message>
        <source>{0}: the sheet {1} is read, which was open when the file was saved; these are not: {2}. To read another, open it in the spreadsheet and save.</source>
        <translation>{0}: yang dibaca lembar {1}, yang terbuka saat berkas disimpan; yang ini tidak: {2}. Untuk membaca lembar lain, buka lembar itu di program lembar kerja lalu simpan.</translation>
    </message>
    <message>
        <source>The rows of {0} stand apart: rows {1} and {2}. Put the rows of an entry together.</source>
        <translation>Baris-baris {0} terpisah: baris {1} dan {2}. Kumpulkan baris satu jurnal.</translation>
    </message>
    <message>
        <source>All days of the column {0} carry the time {1}, as programs write them that count from another place on earth; they may be a day early. Check one of them.</source>
        <translation>Semua tanggal di kolom {0} membawa jam {1}, seperti yang ditulis program dengan zona waktu lain; mungkin mundur sehari. Periksa salah satunya.</translation>
    </message>
    <message>
        <source>{0} is really {1}. Open it in a spreadsheet, save it as .xlsx, and choose that file.</source>
        <translation>{0} sebenarnya {1}. Buka di program lembar kerja, simpan sebagai .xlsx, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>The column {0} holds {1}, which can be two things. Name it employee number (no karyawan) or national ID (NIK KTP).</source>
        <translation>Kolom {0} berisi {1}, yang bisa berarti dua hal. Beri judul nomor karyawan atau NIK KTP.</translation>
    </message>
    <message>
        <source>The members&apos; meeting has decided the SHU of {0}: what it was computed from stays as it is. Make the change for a later year.</source>
        <translation>Rapat anggota sudah memutuskan SHU tahun {0}: dasar perhitungannya tetap seperti itu. Lakukan perubahan untuk tahun sesudahnya.</translation>
    </message>
    <message>
        <source>{0} is done and stays done, but the answer could not be written ({1}). Do not enter it again.</source>
        <translation>{0} sudah dikerjakan dan tetap berlaku, tetapi jawabannya tidak dapat ditulis ({1}). Jangan dimasukkan lagi.</translation>
    </message>
</context>
<context>
    <name>errors page</name>
    <message>
        <source>Refused by a rule of the books (exit 1)</source>
        <translation>Ditolak oleh aturan pembukuan (kode keluar 1)</translation>
    </message>
    <message>
        <source>Wrong usage (exit 2)</source>
        <translation>Salah cara pakai (kode keluar 2)</translation>
    </message>
    <message>
        <source>File or disk (exit 3)</source>
        <translation>Berkas atau disk (kode keluar 3)</translation>
    </message>
    <message>
        <source>A check found something (exit 4)</source>
        <translation>Pemeriksaan menemukan sesuatu (kode keluar 4)</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>too many columns</source>
        <translation>kolomnya terlalu banyak</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>isinya data biner</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>barisnya terlalu banyak</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ada tanda kutip yang tidak ditutup</translation>
    </message>
    <message>
        <source>Excel turned it into a number with an exponent</source>
        <translation>Excel mengubahnya menjadi angka berpangkat</translation>
    </message>
    <message>
        <source>the cell holds a number, and a number keeps only 15 digits</source>
        <translation>selnya berisi bilangan, padahal bilangan hanya menyimpan 15 angka</translation>
    </message>
    <message>
        <source>it does not have 16 digits</source>
        <translation>tidak terdiri atas 16 angka</translation>
    </message>
    <message>
        <source>digits 7 to 12 are not a date of birth</source>
        <translation>angka ke-7 sampai ke-12 bukan tanggal lahir</translation>
    </message>
    <message>
        <source>its last four digits are 0000</source>
        <translation>empat angka terakhirnya 0000</translation>
    </message>
    <message>
        <source>an old .xls workbook or one protected by a password</source>
        <translation>berkas .xls lama atau yang dilindungi kata sandi</translation>
    </message>
    <message>
        <source>Write the amount as in the rest of the column, such as 1250000 or 1.250.000,50.</source>
        <translation>Tulis jumlahnya seperti di kolom itu, misalnya 1250000 atau 1.250.000,50.</translation>
    </message>
    <message>
        <source>Round it to whole rupiah.</source>
        <translation>Bulatkan ke rupiah.</translation>
    </message>
    <message>
        <source>Write the year and the month, such as 2026-01.</source>
        <translation>Tulis tahun dan bulan, seperti 2026-01.</translation>
    </message>
    <message>
        <source>Write the percentage such as 1,5.</source>
        <translation>Tulis persentasenya, seperti 1,5.</translation>
    </message>
    <message>
        <source>Write a whole number such as 12.</source>
        <translation>Tulis bilangan bulat, seperti 12.</translation>
    </message>
    <message>
        <source>the file is damaged or was not copied completely</source>
        <translation>berkasnya rusak atau tidak tersalin utuh</translation>
    </message>
    <message>
        <source>it holds too many parts</source>
        <translation>bagiannya terlalu banyak</translation>
    </message>
    <message>
        <source>it is protected or packed in an unknown way</source>
        <translation>dilindungi atau dikemas dengan cara yang tidak dikenal</translation>
    </message>
    <message>
        <source>a part of it is not well-formed</source>
        <translation>ada bagian yang susunannya salah</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>memuat deklarasi jenis dokumen</translation>
    </message>
    <message>
        <source>too much text in a cell</source>
        <translation>teks dalam satu sel terlalu banyak</translation>
    </message>
    <message>
        <source>it holds too many texts</source>
        <translation>teksnya terlalu banyak</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>bukan berkas Excel</translation>
    </message>
    <message>
        <source>it has no visible sheet</source>
        <translation>tidak ada lembar yang terlihat</translation>
    </message>
    <message>
        <source>its first sheet is missing</source>
        <translation>lembar pertamanya tidak ada</translation>
    </message>
    <message>
        <source>The list has this month of this member twice.</source>
        <translation>Bulan ini untuk anggota ini muncul dua kali di daftar.</translation>
    </message>
    <message>
        <source>A row has a debit or a credit. Use a row of its own for each.</source>
        <translation>Satu baris berisi debit atau kredit. Pakai baris sendiri untuk masing-masing.</translation>
    </message>
    <message>
        <source>Loans granted after the opening day are entered as new loans.</source>
        <translation>Pinjaman setelah hari saldo awal dimasukkan sebagai pinjaman baru.</translation>
    </message>
    <message>
        <source>every ID of the column ends in 0, as after Excel&apos;s rounding</source>
        <translation>semua NIK di kolom itu berakhiran 0, seperti akibat pembulatan Excel</translation>
    </message>
    <message>
        <source>Use one of the words that the manual lists for this column.</source>
        <translation>Pakai salah satu kata yang disebut buku panduan untuk kolom ini.</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>No. anggota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Employee no.</source>
        <translation>NIK karyawan</translation>
    </message>
    <message>
        <source>National ID (KTP)</source>
        <translation>NIK KTP</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Tanggal masuk</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening bank</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>Kelompok anggota</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Subsidiary account</source>
        <translation>Buku pembantu</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>No. bukti</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Loan no.</source>
        <translation>No. pinjaman</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok pinjaman</translation>
    </message>
    <message>
        <source>Disbursed on</source>
        <translation>Tanggal cair</translation>
    </message>
    <message>
        <source>Interest method</source>
        <translation>Metode jasa</translation>
    </message>
    <message>
        <source>Interest %</source>
        <translation>Jasa %</translation>
    </message>
    <message>
        <source>Interest per</source>
        <translation>Jasa per</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Jumlah angsuran</translation>
    </message>
    <message>
        <source>First instalment on</source>
        <translation>Angsuran pertama</translation>
    </message>
    <message>
        <source>Remaining principal</source>
        <translation>Sisa pokok</translation>
    </message>
    <message>
        <source>Interest in arrears</source>
        <translation>Tunggakan jasa</translation>
    </message>
    <message>
        <source>Loan: principal paid</source>
        <translation>Angsuran pokok</translation>
    </message>
    <message>
        <source>Loan: interest paid</source>
        <translation>Angsuran jasa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Savings, all together</source>
        <translation>Jumlah simpanan</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Jasa dibayar</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>anuitas</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>menurun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>The member register: one row for each member, with number, name and day of joining.</source>
        <translation>Daftar anggota: satu baris per anggota, dengan nomor, nama, dan tanggal masuk.</translation>
    </message>
    <message>
        <source>Running loans</source>
        <translation>Pinjaman berjalan</translation>
    </message>
    <message>
        <source>Loans in the middle of their schedule: the contracts. Their balances come with the opening.</source>
        <translation>Pinjaman yang sedang berjalan: kontraknya. Saldonya datang bersama saldo awal.</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>What every account, member and loan stood at on the day before the first book day.</source>
        <translation>Saldo setiap akun, anggota, dan pinjaman pada sehari sebelum hari buku pertama.</translation>
    </message>
    <message>
        <source>Collective sheet</source>
        <translation>Setoran kolektif</translation>
    </message>
    <message>
        <source>Deposits and instalments of many members at once: one document, a line for each.</source>
        <translation>Setoran dan angsuran banyak anggota sekaligus: satu bukti, satu baris per anggota.</translation>
    </message>
    <message>
        <source>Months before the books</source>
        <translation>Bulan sebelum pembukuan</translation>
    </message>
    <message>
        <source>Savings, interest paid and purchases of each month from before, which the SHU needs.</source>
        <translation>Simpanan, jasa dibayar, dan belanja tiap bulan sebelumnya, yang dibutuhkan untuk SHU.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Journal entries from another program: rows with one reference form an entry.</source>
        <translation>Jurnal dari program lain: baris dengan nomor bukti yang sama menjadi satu jurnal.</translation>
    </message>
    <message>
        <source>Last year&apos;s figures</source>
        <translation>Angka tahun lalu</translation>
    </message>
    <message>
        <source>A past year&apos;s closing figures, for the comparing column of the statements.</source>
        <translation>Angka akhir tahun sebelumnya, untuk kolom pembanding di laporan.</translation>
    </message>
    <message>
        <source>Compare with Excel</source>
        <translation>Bandingkan dengan Excel</translation>
    </message>
    <message>
        <source>The members&apos; balances of any day in your own list against the books. Changes nothing.</source>
        <translation>Saldo anggota per tanggal tertentu di daftar Anda dibandingkan dengan pembukuan. Tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Remembered from an earlier list with this header.</source>
        <translation>Diingat dari daftar sebelumnya dengan judul kolom yang sama.</translation>
    </message>
    <message>
        <source>Header &amp;in row</source>
        <translation>&amp;Judul di baris</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Judul di baris</translation>
    </message>
    <message>
        <source>The row with the columns&apos; names; the data begin below it.</source>
        <translation>Baris berisi nama kolom; data mulai di bawahnya.</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Isi pertama</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Meaning of the column {0}</source>
        <translation>Arti kolom {0}</translation>
    </message>
    <message>
        <source>(ignore)</source>
        <translation>(abaikan)</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Kolom {0}</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Awal pembukuan</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Sanggahan</translation>
    </message>
    <message>
        <source>Start &amp;over…</source>
        <translation>&amp;Ulang dari awal…</translation>
    </message>
    <message>
        <source>Everything entered so far is moved aside into a file of its own, and the books begin empty again with the same users, accounts, products and settings. The lists you imported can be imported again with one click.</source>
        <translation>Semua yang sudah masuk dipindahkan ke berkas tersendiri, lalu pembukuan mulai kosong lagi dengan pengguna, akun, produk, dan pengaturan yang sama. Daftar yang sudah diimpor bisa diimpor lagi dengan satu klik.</translation>
    </message>
    <message>
        <source>&amp;Yes, start over</source>
        <translation>&amp;Ya, ulang dari awal</translation>
    </message>
    <message>
        <source>&amp;No, keep this trial</source>
        <translation>Ti&amp;dak, teruskan percobaan ini</translation>
    </message>
    <message>
        <source>S&amp;eal the beginning…</source>
        <translation>&amp;Kunci awal pembukuan…</translation>
    </message>
    <message>
        <source>The board declares the opening balances right. From then on there is no starting over: what is wrong is mended by dated corrections.</source>
        <translation>Pengurus menyatakan saldo awal benar. Setelah itu tidak bisa diulang dari awal: yang salah dibetulkan dengan koreksi bertanggal.</translation>
    </message>
    <message>
        <source>Yes, &amp;seal it</source>
        <translation>Ya, &amp;kunci</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Belu&amp;m</translation>
    </message>
    <message>
        <source>Balances at the end of &amp;day</source>
        <translation>Saldo per &amp;akhir tanggal</translation>
    </message>
    <message>
        <source>Trial period</source>
        <translation>Masa percobaan</translation>
    </message>
    <message>
        <source>Confirmation of balances: one sheet for each work unit with what every member has and owes, for them to sign.</source>
        <translation>Konfirmasi saldo: satu lembar per bagian berisi simpanan dan pinjaman setiap anggota, untuk ditandatangani.</translation>
    </message>
    <message>
        <source>&amp;Import them again</source>
        <translation>&amp;Impor lagi</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>&amp;Pilih daftar…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>T&amp;empel</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Your list has the member number and any of the savings products, all savings together, or the remaining principal of loans.</source>
        <translation>Daftar Anda berisi nomor anggota dan salah satu dari produk simpanan, jumlah simpanan, atau sisa pokok pinjaman.</translation>
    </message>
    <message>
        <source>The beginning was sealed on {0} by {1}, after {2} entries.</source>
        <translation>Awal pembukuan dikunci pada {0} oleh {1}, setelah {2} jurnal.</translation>
    </message>
    <message>
        <source>The books are on trial: bring in your lists, compare, and start over as often as you need, until the board seals the beginning.</source>
        <translation>Pembukuan masih masa percobaan: masukkan daftar, bandingkan, dan ulang dari awal sesering perlu, sampai pengurus menguncinya.</translation>
    </message>
    <message>
        <source>{0}, {1} rows</source>
        <translation>{0}, {1} baris</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>The last trial imported, with the columns as you had them: {0}</source>
        <translation>Percobaan terakhir mengimpor, dengan kolom seperti yang Anda atur: {0}</translation>
    </message>
    <message>
        <source>Starting over …</source>
        <translation>Mengulang dari awal …</translation>
    </message>
    <message>
        <source>The trial was moved aside to {0}. The books are empty.</source>
        <translation>Percobaan dipindahkan ke {0}. Pembukuan kosong.</translation>
    </message>
    <message>
        <source>Importing again …</source>
        <translation>Mengimpor lagi …</translation>
    </message>
    <message>
        <source>{0} has {1} errors now. Correct the list, and import it again.</source>
        <translation>{0} sekarang punya {1} kesalahan. Perbaiki daftarnya, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>{0} lists imported again.</source>
        <translation>{0} daftar diimpor lagi.</translation>
    </message>
    <message>
        <source>The beginning is sealed.</source>
        <translation>Awal pembukuan sudah dikunci.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih daftar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel first.</source>
        <translation>Tidak ada yang bisa ditempel. Salin dulu barisnya di Excel.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>baris tempelan</translation>
    </message>
    <message>
        <source>Comparing {0} …</source>
        <translation>Membandingkan {0} …</translation>
    </message>
    <message>
        <source>Preparing the sheets …</source>
        <translation>Menyiapkan lembar …</translation>
    </message>
    <message>
        <source>Which &amp;list</source>
        <translation>&amp;Daftar apa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>&amp;Year of the figures</source>
        <translation>Ta&amp;hun angka</translation>
    </message>
    <message>
        <source>Received &amp;by (cash, bank or payroll account)</source>
        <translation>Diterima &amp;oleh (akun kas, bank, atau potong gaji)</translation>
    </message>
    <message>
        <source>Difference &amp;to (if any)</source>
        <translation>&amp;Selisih ke akun (bila ada)</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>&amp;Alasan selisih</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Pilih berkas…</translation>
    </message>
    <message>
        <source>Copy the rows with their header in Excel first.</source>
        <translation>Salin dulu baris beserta judulnya di Excel.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Periksa la&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Tahun angka</translation>
    </message>
    <message>
        <source>The list needs these columns: {0}</source>
        <translation>Daftar memerlukan kolom: {0}</translation>
    </message>
    <message>
        <source>It may have: {0}</source>
        <translation>Boleh juga berisi: {0}</translation>
    </message>
    <message>
        <source>The order of the columns and titles above them do not matter. Nothing is written before you have seen what the list says.</source>
        <translation>Urutan kolom dan judul di atasnya bebas. Tidak ada yang ditulis sebelum Anda melihat isi daftarnya.</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here, choose one, or paste rows.</source>
        <translation>Seret berkas Excel atau CSV ke sini, pilih berkas, atau tempel baris.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Choose the account that received the money.</source>
        <translation>Pilih akun yang menerima uang.</translation>
    </message>
    <message>
        <source>A difference needs an account and a reason.</source>
        <translation>Selisih memerlukan akun dan alasan.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Membaca {0} …</translation>
    </message>
    <message>
        <source>{0}: {1} rows</source>
        <translation>{0}: {1} baris</translation>
    </message>
    <message>
        <source>{0} remarks; Enter leads to the cell</source>
        <translation>{0} catatan; Enter menuju selnya</translation>
    </message>
    <message>
        <source>Fill in the fields above, then check again.</source>
        <translation>Isi kolom di atas, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>{0} errors. Nothing can be imported until they are corrected in the list.</source>
        <translation>{0} kesalahan. Belum bisa diimpor sebelum diperbaiki di daftar.</translation>
    </message>
    <message>
        <source>{0} rows can be imported.</source>
        <translation>{0} baris bisa diimpor.</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>Mengimpor {0} …</translation>
    </message>
    <message>
        <source>{0} rows imported.</source>
        <translation>{0} baris diimpor.</translation>
    </message>
    <message>
        <source>{0} rows imported as {1}.</source>
        <translation>{0} baris diimpor sebagai {1}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Anggota</translation>
    </message>
    <message>
        <source>What he &amp;objects to</source>
        <translation>&amp;Yang disanggah</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ja&amp;waban</translation>
    </message>
    <message>
        <source>Document of the &amp;correction</source>
        <translation>Bukti &amp;koreksi</translation>
    </message>
    <message>
        <source>Once the beginning is sealed, what a member objects to is noted here and mended by a dated correction.</source>
        <translation>Setelah awal pembukuan dikunci, sanggahan anggota dicatat di sini dan dibetulkan dengan koreksi bertanggal.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ta&amp;mbah</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>Te&amp;rima</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Tola&amp;k</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Sanggahan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>Pilih anggotanya.</translation>
    </message>
    <message>
        <source>Write down what he objects to.</source>
        <translation>Tulis apa yang disanggah.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Apa yang salah dan apa yang harus dilakukan</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>Debit atau kredit</translation>
    </message>
    <message>
        <source>is used twice in the list</source>
        <translation>dipakai dua kali di daftar ini</translation>
    </message>
    <message>
        <source>Sum, not imported</source>
        <translation>Jumlah, tidak diimpor</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Baris {0}: {1}</translation>
    </message>
    <message>
        <source>Look at &amp;the sheets and print them…</source>
        <translation>Lihat dan cetak lembar konfirma&amp;si…</translation>
    </message>
    <message>
        <source>Confirmation of balances</source>
        <translation>Konfirmasi saldo</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>It is an error of the spreadsheet. Correct its formula there.</source>
        <translation>Ini kesalahan rumus di lembar kerja. Perbaiki rumusnya di sana.</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>lembar kerja OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an Excel 2003 XML workbook</source>
        <translation>buku kerja XML Excel 2003</translation>
    </message>
    <message>
        <source>a flat OpenDocument spreadsheet (.fods)</source>
        <translation>lembar kerja OpenDocument datar (.fods)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>halaman web (HTML)</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Sokoguru</source>
        <translation>Tentang Sokoguru</translation>
    </message>
    <message>
        <source>The bookkeeping desk of a union cooperative. Free software under the GNU General Public License, version 3 or later; it comes without warranty.</source>
        <translation>Meja pembukuan koperasi serikat pekerja. Perangkat lunak bebas dengan lisensi GNU General Public License versi 3 atau lebih baru; tanpa jaminan.</translation>
    </message>
    <message>
        <source>Built on Qt {0}, SQLite, libsodium, libxlsxwriter, libzip and pugixml; icons of the Breeze theme.</source>
        <translation>Dibangun di atas Qt {0}, SQLite, libsodium, libxlsxwriter, libzip dan pugixml; ikon dari tema Breeze.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Buku petunjuk</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Cari di buku petunjuk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Isi bab</translation>
    </message>
    <message>
        <source>in a table: open what is behind the row</source>
        <translation>di tabel: buka apa yang ada di balik baris</translation>
    </message>
    <message>
        <source>in a table: copy the rows with their headings</source>
        <translation>di tabel: salin baris dengan judul kolom</translation>
    </message>
    <message>
        <source>in an amount: arithmetic and short forms</source>
        <translation>di isian jumlah: hitungan dan singkatan</translation>
    </message>
    <message>
        <source>in a date: today, a day on or back, a day</source>
        <translation>di isian tanggal: hari ini, maju atau mundur sehari, suatu hari</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>tutup yang ada di atas halaman</translation>
    </message>
    <message>
        <source>shows the letters that press buttons</source>
        <translation>menunjukkan huruf penekan tombol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol papan ketik</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Fields and tables</source>
        <translation>Isian dan tabel</translation>
    </message>
    <message>
        <source>In rupiah; sums such as 250000*12 and words such as 250rb or 1,5jt are understood.</source>
        <translation>Dalam rupiah; hitungan seperti 250000*12 dan singkatan seperti 250rb atau 1,5jt dimengerti.</translation>
    </message>
    <message>
        <source>The day it happened: t is today, + and - go on and back, 25/3 is enough.</source>
        <translation>Hari kejadiannya: t hari ini, + dan - maju dan mundur, 25/3 sudah cukup.</translation>
    </message>
    <message>
        <source>The day it counts from: t is today, 25/3 is enough.</source>
        <translation>Hari mulai berlakunya: t hari ini, 25/3 sudah cukup.</translation>
    </message>
    <message>
        <source>What stands in the books when this day is over.</source>
        <translation>Keadaan pembukuan setelah hari itu selesai.</translation>
    </message>
    <message>
        <source>Where it begins or what it is taken from.</source>
        <translation>Awalnya, atau diambil dari mana.</translation>
    </message>
    <message>
        <source>Where it ends or what it goes to.</source>
        <translation>Akhirnya, atau masuk ke mana.</translation>
    </message>
    <message>
        <source>Who gave or got the money, as the receipt names him.</source>
        <translation>Siapa yang memberi atau menerima uang, seperti pada kuitansi.</translation>
    </message>
    <message>
        <source>A document may have several entries; choose the one that is wrong.</source>
        <translation>Satu bukti bisa berisi beberapa jurnal; pilih yang keliru.</translation>
    </message>
    <message>
        <source>The number on the bank&apos;s statement, so that it is found again.</source>
        <translation>Nomor pada rekening koran, supaya mudah dicari lagi.</translation>
    </message>
    <message>
        <source>The account the money goes into or comes out of.</source>
        <translation>Akun tempat uang masuk atau keluar.</translation>
    </message>
    <message>
        <source>The day on the bank&apos;s statement, where it is another one.</source>
        <translation>Tanggal pada rekening koran bila berbeda.</translation>
    </message>
    <message>
        <source>What the money is for, in everyday words; the account stands behind them.</source>
        <translation>Uang untuk apa, dengan kata sehari-hari; akunnya sudah diatur di baliknya.</translation>
    </message>
    <message>
        <source>What happened, so that somebody else understands it in a year.</source>
        <translation>Apa yang terjadi, supaya orang lain mengerti setahun lagi.</translation>
    </message>
    <message>
        <source>Other names under which people look for it.</source>
        <translation>Sebutan lain yang biasa dicari orang.</translation>
    </message>
    <message>
        <source>The number on your paper voucher, if you keep one.</source>
        <translation>Nomor pada bukti kertas, bila ada.</translation>
    </message>
    <message>
        <source>The day the wrong document is reversed; its month must be open.</source>
        <translation>Hari bukti yang keliru dibatalkan; bulannya harus masih terbuka.</translation>
    </message>
    <message>
        <source>What of the amount repays principal.</source>
        <translation>Bagian pokok dari jumlah itu.</translation>
    </message>
    <message>
        <source>Number, name, unit or employee number; any part of it.</source>
        <translation>Nomor, nama, bagian, atau NIK karyawan; sebagian saja cukup.</translation>
    </message>
    <message>
        <source>Why more or less came in than was listed.</source>
        <translation>Mengapa uang yang masuk berbeda dengan daftar.</translation>
    </message>
    <message>
        <source>The book year the figures on the list belong to.</source>
        <translation>Tahun buku dari angka pada daftar.</translation>
    </message>
    <message>
        <source>What the member was told.</source>
        <translation>Apa yang dijawab kepada anggota.</translation>
    </message>
    <message>
        <source>The account that takes what is over or short.</source>
        <translation>Akun yang menampung selisih lebih atau kurang.</translation>
    </message>
    <message>
        <source>The document that put it right.</source>
        <translation>Bukti yang membetulkannya.</translation>
    </message>
    <message>
        <source>The account of cash, bank or payroll that the money moves through.</source>
        <translation>Akun kas, bank, atau potong gaji yang dilalui uangnya.</translation>
    </message>
    <message>
        <source>In the member&apos;s own words.</source>
        <translation>Dengan kata-kata anggota sendiri.</translation>
    </message>
    <message>
        <source>What the file holds; columns are recognised by that.</source>
        <translation>Isi berkasnya; kolom dikenali dari situ.</translation>
    </message>
    <message>
        <source>The day the first instalment is due; the others keep its day of the month.</source>
        <translation>Hari jatuh tempo angsuran pertama; berikutnya mengikuti tanggal itu.</translation>
    </message>
    <message>
        <source>How many instalments there are in all.</source>
        <translation>Berapa kali angsuran seluruhnya.</translation>
    </message>
    <message>
        <source>Flat: interest on the whole loan. Declining and annuity: on what is left.</source>
        <translation>Tetap: jasa dari seluruh pinjaman. Menurun dan anuitas: dari sisa pokok.</translation>
    </message>
    <message>
        <source>As it is to stand on paper and in lists.</source>
        <translation>Seperti akan tertulis di kertas dan daftar.</translation>
    </message>
    <message>
        <source>Interest in percent; what for stands beside it.</source>
        <translation>Jasa dalam persen; untuk berapa lama tertulis di sebelahnya.</translation>
    </message>
    <message>
        <source>Whether the rate counts for a month or a year.</source>
        <translation>Apakah jasa itu per bulan atau per tahun.</translation>
    </message>
    <message>
        <source>What a payment fills first within each instalment.</source>
        <translation>Yang dilunasi lebih dulu dalam setiap angsuran.</translation>
    </message>
    <message>
        <source>The account of income that interest is posted to.</source>
        <translation>Akun pendapatan tempat jasa dibukukan.</translation>
    </message>
    <message>
        <source>So that the first instalment is not due a few days after the money came.</source>
        <translation>Supaya angsuran pertama tidak jatuh tempo beberapa hari setelah cair.</translation>
    </message>
    <message>
        <source>The number of the decision in the minutes.</source>
        <translation>Nomor keputusan dalam notulen.</translation>
    </message>
    <message>
        <source>The month whose last day counts.</source>
        <translation>Bulan yang hari terakhirnya dihitung.</translation>
    </message>
    <message>
        <source>What paying off early costs, in percent of the principal left.</source>
        <translation>Biaya pelunasan dipercepat, persen dari sisa pokok.</translation>
    </message>
    <message>
        <source>What an application may ask for without a warning.</source>
        <translation>Batas permohonan tanpa peringatan.</translation>
    </message>
    <message>
        <source>An amount to try the rules with; nothing is kept of it.</source>
        <translation>Jumlah untuk mencoba aturannya; tidak disimpan.</translation>
    </message>
    <message>
        <source>How often an instalment is due.</source>
        <translation>Seberapa sering angsuran jatuh tempo.</translation>
    </message>
    <message>
        <source>Instalments are rounded to this; the last one takes the rest.</source>
        <translation>Angsuran dibulatkan ke jumlah ini; yang terakhir menampung sisanya.</translation>
    </message>
    <message>
        <source>The smallest unit of interest.</source>
        <translation>Satuan terkecil jasa.</translation>
    </message>
    <message>
        <source>What is deducted when the loan is paid out, and where it goes.</source>
        <translation>Yang dipotong saat pencairan, dan masuk ke mana.</translation>
    </message>
    <message>
        <source>How long one must belong before borrowing without a warning.</source>
        <translation>Berapa lama menjadi anggota sebelum boleh meminjam tanpa peringatan.</translation>
    </message>
    <message>
        <source>What becomes of the rest of a payment.</source>
        <translation>Kelebihan bayar menjadi apa.</translation>
    </message>
    <message>
        <source>How many such loans one member may have at once.</source>
        <translation>Berapa pinjaman sejenis yang boleh berjalan sekaligus.</translation>
    </message>
    <message>
        <source>Days of grace before a penalty is asked.</source>
        <translation>Hari kelonggaran sebelum denda ditagih.</translation>
    </message>
    <message>
        <source>The age in years that a borrower may have at the end.</source>
        <translation>Umur tertinggi peminjam pada angsuran terakhir.</translation>
    </message>
    <message>
        <source>What he pays elsewhere each month, for the share of the wage.</source>
        <translation>Angsuran lain setiap bulan, untuk menghitung beban gaji.</translation>
    </message>
    <message>
        <source>What interest is still asked of who pays early.</source>
        <translation>Jasa yang tetap ditagih dari yang melunasi lebih awal.</translation>
    </message>
    <message>
        <source>What being late costs; off unless you choose one.</source>
        <translation>Biaya keterlambatan; tidak ada bila tidak dipilih.</translation>
    </message>
    <message>
        <source>In percent; a comma or a point before the decimals.</source>
        <translation>Dalam persen; desimal dengan koma atau titik.</translation>
    </message>
    <message>
        <source>The kind of loan; its rules fill the form.</source>
        <translation>Jenis pinjaman; aturannya mengisi formulir.</translation>
    </message>
    <message>
        <source>What the member needs the money for.</source>
        <translation>Untuk apa anggota memerlukan uangnya.</translation>
    </message>
    <message>
        <source>In your own words; it is kept with the date and your name.</source>
        <translation>Dengan kata-kata sendiri; disimpan bersama tanggal dan nama Anda.</translation>
    </message>
    <message>
        <source>The savings product it is about.</source>
        <translation>Produk simpanan yang dimaksud.</translation>
    </message>
    <message>
        <source>What is left of the wage after deductions.</source>
        <translation>Gaji setelah potongan.</translation>
    </message>
    <message>
        <source>The goods and, if you like, the shop.</source>
        <translation>Barangnya dan, bila perlu, tokonya.</translation>
    </message>
    <message>
        <source>For the age at the last instalment and the register.</source>
        <translation>Untuk umur pada angsuran terakhir dan buku anggota.</translation>
    </message>
    <message>
        <source>As on the identity card.</source>
        <translation>Seperti pada KTP.</translation>
    </message>
    <message>
        <source>The size that lies in the printer.</source>
        <translation>Ukuran kertas di printer.</translation>
    </message>
    <message>
        <source>The first month the amount counts for.</source>
        <translation>Bulan pertama jumlah itu berlaku.</translation>
    </message>
    <message>
        <source>Principal once, compulsory each month, voluntary as one likes.</source>
        <translation>Pokok sekali, wajib setiap bulan, sukarela sesuka hati.</translation>
    </message>
    <message>
        <source>The month that is collected.</source>
        <translation>Bulan yang ditagih.</translation>
    </message>
    <message>
        <source>When these savings can be taken out.</source>
        <translation>Kapan simpanan ini boleh diambil.</translation>
    </message>
    <message>
        <source>The work unit; empty is everybody.</source>
        <translation>Bagian; kosong berarti semua.</translation>
    </message>
    <message>
        <source>The group of members the amount is for.</source>
        <translation>Golongan anggota untuk jumlah itu.</translation>
    </message>
    <message>
        <source>The day the office began.</source>
        <translation>Hari mulai menjabat.</translation>
    </message>
    <message>
        <source>Board or supervisors.</source>
        <translation>Pengurus atau pengawas.</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation>Terang, gelap, atau mengikuti komputer.</translation>
    </message>
    <message>
        <source>What the user may change; the chairman and supervisors read.</source>
        <translation>Apa yang boleh diubah pengguna; ketua dan pengawas membaca.</translation>
    </message>
    <message>
        <source>The one you signed in with.</source>
        <translation>Yang dipakai saat masuk.</translation>
    </message>
    <message>
        <source>What of the SHU goes to who left before its end.</source>
        <translation>Bagian SHU untuk yang keluar sebelum akhir tahun.</translation>
    </message>
    <message>
        <source>For reports in English; empty takes the Indonesian name.</source>
        <translation>Untuk laporan bahasa Inggris; kosong memakai nama Indonesia.</translation>
    </message>
    <message>
        <source>The same password once more, against slips of the keyboard.</source>
        <translation>Kata sandi yang sama sekali lagi, mencegah salah ketik.</translation>
    </message>
    <message>
        <source>post what is written, in a dialog or on the page</source>
        <translation>bukukan yang sudah diisi, di dialog atau di halaman</translation>
    </message>
    <message>
        <source>to the search or filter of the page</source>
        <translation>ke pencarian atau saringan halaman</translation>
    </message>
    <message>
        <source>in the journal: to the row that is written in</source>
        <translation>di jurnal: ke baris pengisian</translation>
    </message>
    <message>
        <source>among the members: add a member</source>
        <translation>di daftar anggota: tambah anggota</translation>
    </message>
    <message>
        <source>in savings: a deposit, a withdrawal</source>
        <translation>di simpanan: setoran, penarikan</translation>
    </message>
    <message>
        <source>On pages</source>
        <translation>Di halaman</translation>
    </message>
    <message>
        <source>What of the amount is interest.</source>
        <translation>Bagian dari jumlah itu yang merupakan jasa.</translation>
    </message>
    <message>
        <source>What of the amount pays a penalty that is asked.</source>
        <translation>Bagian dari jumlah itu untuk denda yang ditagih.</translation>
    </message>
    <message>
        <source>What of the amount pays fees that are asked.</source>
        <translation>Bagian dari jumlah itu untuk biaya yang ditagih.</translation>
    </message>
    <message>
        <source>One instalment, all that is due, or what pays the loan off.</source>
        <translation>Satu angsuran, semua yang jatuh tempo, atau pelunasan.</translation>
    </message>
    <message>
        <source>Interest runs on while no instalment is asked: with the first one after it, added, or let go.</source>
        <translation>Selama jeda jasa tetap berjalan: ditagih bersama angsuran pertama sesudahnya, ditambahkan, atau dibebaskan.</translation>
    </message>
    <message>
        <source>What the interest is computed on once instalments change: as agreed, or on what is left.</source>
        <translation>Dasar perhitungan jasa setelah angsuran berubah: seperti disepakati, atau dari sisanya.</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Go on with them</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Tagih</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Yang perlu dikerjakan</translation>
    </message>
    <message>
        <source>Nothing waits. Everything entered is posted.</source>
        <translation>Tidak ada yang menunggu. Semua yang diisi sudah dibukukan.</translation>
    </message>
    <message>
        <source>as at the end of last month</source>
        <translation>sama dengan akhir bulan lalu</translation>
    </message>
    <message>
        <source>{0} since the end of last month</source>
        <translation>{0} sejak akhir bulan lalu</translation>
    </message>
    <message>
        <source>Savings of the members</source>
        <translation>Simpanan anggota</translation>
    </message>
    <message>
        <source>Loans, remaining principal</source>
        <translation>Sisa pokok pinjaman</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>Kas dan bank</translation>
    </message>
    <message>
        <source>Surplus of the year so far</source>
        <translation>SHU berjalan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Savings by product</source>
        <translation>Simpanan per produk</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Sisa pokok pinjaman</translation>
    </message>
    <message>
        <source>Income and expense by month</source>
        <translation>Pendapatan dan beban per bulan</translation>
    </message>
    <message>
        <source>Enter the board and who signs: their names stand below receipts and reports.</source>
        <translation>Catat pengurus dan siapa yang menandatangani: nama mereka tercetak di bawah kuitansi dan laporan.</translation>
    </message>
    <message>
        <source>Enter officers</source>
        <translation>Catat pengurus</translation>
    </message>
    <message>
        <source>Check the kinds of savings and what is due of them, as the members&apos; meeting decided.</source>
        <translation>Periksa jenis simpanan dan besar setorannya sesuai keputusan rapat anggota.</translation>
    </message>
    <message>
        <source>Check savings</source>
        <translation>Periksa simpanan</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sudah benar</translation>
    </message>
    <message>
        <source>Bring in the register of members, or add them one by one.</source>
        <translation>Masukkan daftar anggota, atau tambahkan satu per satu.</translation>
    </message>
    <message>
        <source>Bring in members</source>
        <translation>Masukkan anggota</translation>
    </message>
    <message>
        <source>Bring in the balances of the evening before the first book day.</source>
        <translation>Masukkan saldo pada sore hari sebelum hari pertama pembukuan.</translation>
    </message>
    <message>
        <source>Bring in balances</source>
        <translation>Masukkan saldo</translation>
    </message>
    <message>
        <source>We begin with nothing</source>
        <translation>Kami mulai dari nol</translation>
    </message>
    <message>
        <source>Bring in the loans that run already, with what is left of them.</source>
        <translation>Masukkan pinjaman yang sedang berjalan beserta sisanya.</translation>
    </message>
    <message>
        <source>Bring in loans</source>
        <translation>Masukkan pinjaman</translation>
    </message>
    <message>
        <source>There are no loans</source>
        <translation>Tidak ada pinjaman</translation>
    </message>
    <message>
        <source>Choose a second place for backups, so that a broken disk costs nothing.</source>
        <translation>Pilih tempat kedua untuk cadangan, supaya data tidak hilang bila cakram rusak.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Compare with your old lists, let members confirm their balances, then seal the take-over.</source>
        <translation>Bandingkan dengan daftar lama, minta anggota mengesahkan saldonya, lalu kunci serah terima.</translation>
    </message>
    <message>
        <source>Compare and seal</source>
        <translation>Bandingkan dan kunci</translation>
    </message>
    <message>
        <source>We use USB sticks</source>
        <translation>Kami memakai flashdisk</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} dari {1} selesai</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Hubungi</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>The structure of the file was changed from outside: {0}.</source>
        <translation>Susunan berkas diubah dari luar: {0}.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}</source>
        <translation>Berkas rusak: {0}</translation>
    </message>
    <message>
        <source>A row of the table {0} refers to a row of {1} that is not there.</source>
        <translation>Satu baris tabel {0} merujuk ke baris {1} yang tidak ada.</translation>
    </message>
    <message>
        <source>There are postings that belong to no entry (number {0}).</source>
        <translation>Ada baris jurnal tanpa jurnalnya (nomor {0}).</translation>
    </message>
    <message>
        <source>The audit trail is broken before event {0}.</source>
        <translation>Jejak audit terputus sebelum kejadian {0}.</translation>
    </message>
    <message>
        <source>Event {0} of the audit trail was changed.</source>
        <translation>Kejadian {0} pada jejak audit telah diubah.</translation>
    </message>
    <message>
        <source>A row of the table {0} ({1}) was changed past the audit trail.</source>
        <translation>Satu baris tabel {0} ({1}) diubah tanpa melalui jejak audit.</translation>
    </message>
    <message>
        <source>{0} rows of the table {1} were removed past the audit trail.</source>
        <translation>{0} baris tabel {1} dihapus tanpa melalui jejak audit.</translation>
    </message>
    <message>
        <source>The stored balance of account {0} for {1} is not the sum of its postings.</source>
        <translation>Saldo tersimpan akun {0} untuk {1} tidak sama dengan jumlah jurnalnya.</translation>
    </message>
    <message>
        <source>The number {0} is missing.</source>
        <translation>Nomor {0} tidak ada.</translation>
    </message>
    <message>
        <source>The trial balance does not add up to zero but to {0}.</source>
        <translation>Jumlah neraca saldo bukan nol, melainkan {0}.</translation>
    </message>
    <message>
        <source>Account {0} stands at {1}, its subsidiary accounts at {2}.</source>
        <translation>Saldo akun {0} adalah {1}, saldo buku pembantunya {2}.</translation>
    </message>
    <message>
        <source>Document {0} does not follow on the one before it.</source>
        <translation>Bukti {0} tidak berurutan dengan bukti sebelumnya.</translation>
    </message>
    <message>
        <source>{0}: a line does not fit its account or its subsidiary account.</source>
        <translation>{0}: ada baris yang tidak cocok dengan akun atau buku pembantunya.</translation>
    </message>
    <message>
        <source>{0}: a line is missing or carries another date than its entry {1}.</source>
        <translation>{0}: ada baris yang hilang atau tanggalnya berbeda dari jurnalnya {1}.</translation>
    </message>
    <message>
        <source>{0}: a line is on an account that is not there.</source>
        <translation>{0}: ada baris pada akun yang tidak ada.</translation>
    </message>
    <message>
        <source>{0}: debit and credit of entry {1} differ by {2}.</source>
        <translation>{0}: debit dan kredit jurnal {1} berselisih {2}.</translation>
    </message>
    <message>
        <source>{0}: entry {1} has lost its lines.</source>
        <translation>{0}: baris-baris jurnal {1} hilang.</translation>
    </message>
    <message>
        <source>{0}: the chain is broken before entry {1}.</source>
        <translation>{0}: rantai terputus sebelum jurnal {1}.</translation>
    </message>
    <message>
        <source>{0}: entry {1} was changed after it was posted.</source>
        <translation>{0}: jurnal {1} diubah setelah dibukukan.</translation>
    </message>
    <message>
        <source>The books up to entry {0} are not those with which {1} was closed.</source>
        <translation>Pembukuan sampai jurnal {0} bukan yang dipakai saat {1} ditutup.</translation>
    </message>
    <message>
        <source>{0}: entries {1} to {2} are missing.</source>
        <translation>{0}: jurnal {1} sampai {2} tidak ada.</translation>
    </message>
    <message>
        <source>Entry {0} does not belong to its document {1}.</source>
        <translation>Jurnal {0} bukan bagian dari buktinya {1}.</translation>
    </message>
    <message>
        <source>{0}: its entries are missing at the end of the books.</source>
        <translation>{0}: jurnalnya hilang di ujung pembukuan.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo sebelumnya</translation>
    </message>
    <message>
        <source>Turnover and balance after</source>
        <translation>Jumlah mutasi dan saldo akhir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>No. bukti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Contra account</source>
        <translation>Akun lawan</translation>
    </message>
    <message>
        <source>Member or subsidiary</source>
        <translation>Anggota atau pembantu</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Postings of the account</source>
        <translation>Mutasi akun</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Bulan &amp;ini</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Ta&amp;hun ini</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Semua</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Tanggal akhir lebih awal daripada tanggal awal.</translation>
    </message>
    <message>
        <source>Balance on {0}: Rp {1}</source>
        <translation>Saldo per {0}: Rp {1}</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Reverse {0}</source>
        <translation>Batalkan {0}</translation>
    </message>
    <message>
        <source>Only the marked entry: {0}</source>
        <translation>Hanya jurnal yang ditandai: {0}</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Seluruh bukti</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Apa</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>A&amp;lasan</translation>
    </message>
    <message>
        <source>It stands on the reversal for ever, such as: typed twice.</source>
        <translation>Alasan ini tercatat selamanya pada pembatalan, misalnya: tercatat dua kali.</translation>
    </message>
    <message>
        <source>&amp;Day of the reversal</source>
        <translation>&amp;Tanggal pembatalan</translation>
    </message>
    <message>
        <source>The document&apos;s own day while its month is open, else today.</source>
        <translation>Tanggal bukti itu sendiri selama bulannya masih terbuka, jika tidak hari ini.</translation>
    </message>
    <message>
        <source>This will be posted</source>
        <translation>Jurnal yang akan dibukukan</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>&amp;Batalkan bukti</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Tulis alasannya secara singkat.</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Catatan untuk {0}</translation>
    </message>
    <message>
        <source>Right description</source>
        <translation>Uraian yang benar</translation>
    </message>
    <message>
        <source>Right number of the paper voucher</source>
        <translation>Nomor bukti kertas yang benar</translation>
    </message>
    <message>
        <source>A note beside it</source>
        <translation>Catatan tambahan</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Isi</translation>
    </message>
    <message>
        <source>&amp;What is said</source>
        <translation>&amp;Jenis catatan</translation>
    </message>
    <message>
        <source>What was posted stays; this is shown in its place.</source>
        <translation>Yang sudah dibukukan tetap ada; tulisan ini yang ditampilkan.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Ku&amp;itansi…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Koreksi…</translation>
    </message>
    <message>
        <source>Reverses it and opens a copy to be posted as it should have been</source>
        <translation>Membatalkan bukti ini dan membuka salinannya untuk dibukukan dengan benar</translation>
    </message>
    <message>
        <source>Takes it back by a mirrored document; nothing is ever deleted</source>
        <translation>Dibatalkan dengan jurnal balik; tidak ada yang dihapus</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Catatan…</translation>
    </message>
    <message>
        <source>A wrong description or voucher number needs no reversal</source>
        <translation>Uraian atau nomor bukti kertas yang salah tidak perlu dibatalkan</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Baris bukti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>Dari atau kepada</translation>
    </message>
    <message>
        <source>Paper voucher</source>
        <translation>Bukti kertas</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Referensi bank</translation>
    </message>
    <message>
        <source>Day at the bank</source>
        <translation>Tanggal di bank</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>{0}, {1} by {2}</source>
        <translation>{0} pukul {1} oleh {2}</translation>
    </message>
    <message>
        <source>Entry in the chain</source>
        <translation>Nomor jurnal dalam rantai</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} sampai {1}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Description corrected, {0}</source>
        <translation>Uraian diperbaiki, {0}</translation>
    </message>
    <message>
        <source>Voucher corrected, {0}</source>
        <translation>Bukti kertas diperbaiki, {0}</translation>
    </message>
    <message>
        <source>Note, {0}</source>
        <translation>Catatan, {0}</translation>
    </message>
    <message>
        <source>Replaced by {0}</source>
        <translation>Diganti oleh {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>Mengganti {0}</translation>
    </message>
    <message>
        <source>Reverses {0}</source>
        <translation>Membatalkan {0}</translation>
    </message>
    <message>
        <source>Reversed by {0}</source>
        <translation>Dibatalkan oleh {0}</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>sudah dibatalkan</translation>
    </message>
    <message>
        <source>{0} of {1} entries reversed</source>
        <translation>{0} dari {1} jurnal dibatalkan</translation>
    </message>
    <message>
        <source>a reversal</source>
        <translation>jurnal balik</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} jurnal</translation>
    </message>
    <message>
        <source>Reversed by {0}.</source>
        <translation>Sudah dibatalkan oleh {0}.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Li&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Uraian</translation>
    </message>
    <message>
        <source>From or t&amp;o whom</source>
        <translation>Da&amp;ri atau kepada</translation>
    </message>
    <message>
        <source>Enter: next field   Space: fill in the rest   Ctrl+Enter: post</source>
        <translation>Enter: kolom berikut   Spasi: isi selisih   Ctrl+Enter: bukukan</translation>
    </message>
    <message>
        <source>What for; an earlier description copies its entry</source>
        <translation>Untuk apa; uraian lama menyalin jurnalnya</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Jurnal baru</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Bukuk&amp;an</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Seimbang</translation>
    </message>
    <message>
        <source>Missing at debit: {0}</source>
        <translation>Kurang di debit: {0}</translation>
    </message>
    <message>
        <source>Missing at credit: {0}</source>
        <translation>Kurang di kredit: {0}</translation>
    </message>
    <message>
        <source>Type the day of the entry.</source>
        <translation>Ketik tanggal jurnal.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Baris {0}: {1}</translation>
    </message>
    <message>
        <source>Debit and credit differ by {0}. Space in an empty amount fills it in.</source>
        <translation>Debit dan kredit berselisih {0}. Spasi di kolom jumlah yang kosong mengisinya.</translation>
    </message>
    <message>
        <source>Posted as {0}.</source>
        <translation>Dibukukan sebagai {0}.</translation>
    </message>
    <message>
        <source>&amp;Show and print</source>
        <translation>Lihat &amp;dan cetak</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Pilih akun.</translation>
    </message>
    <message>
        <source>This account needs to know whom or what it is about.</source>
        <translation>Akun ini perlu anggota atau buku pembantunya.</translation>
    </message>
    <message>
        <source>Type an amount at debit or credit.</source>
        <translation>Ketik jumlah di debit atau kredit.</translation>
    </message>
    <message>
        <source>Account, line {0}</source>
        <translation>Akun, baris {0}</translation>
    </message>
    <message>
        <source>Member or subsidiary, line {0}</source>
        <translation>Anggota atau pembantu, baris {0}</translation>
    </message>
    <message>
        <source>Debit, line {0}</source>
        <translation>Debit, baris {0}</translation>
    </message>
    <message>
        <source>Credit, line {0}</source>
        <translation>Kredit, baris {0}</translation>
    </message>
    <message>
        <source>Remove line {0}</source>
        <translation>Hapus baris {0}</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Hapus baris ini (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Reversal: {0}</source>
        <translation>Pembatalan: {0}</translation>
    </message>
    <message>
        <source>{0} (reversed)</source>
        <translation>{0} (dibatalkan)</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Filter: number, description, account, member, amount (Ctrl+F)</source>
        <translation>Saring: nomor, uraian, akun, anggota, jumlah (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Saringan jurnal</translation>
    </message>
    <message>
        <source>Journal of the month</source>
        <translation>Jurnal bulan ini</translation>
    </message>
    <message>
        <source>Nothing was posted in this month. Write the first entry in the row below (F2).</source>
        <translation>Belum ada jurnal di bulan ini. Tulis yang pertama di baris bawah (F2).</translation>
    </message>
    <message>
        <source>{0} entries found</source>
        <translation>{0} jurnal ditemukan</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>tanpa uraian</translation>
    </message>
    <message>
        <source>D&amp;rafts: {0}</source>
        <translation>Dra&amp;f: {0}</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <translation>Jurnal baru</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Buku besar</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Buku kas</translation>
    </message>
    <message>
        <source>R&amp;everse…</source>
        <translation>B&amp;atalkan…</translation>
    </message>
    <message>
        <source>Paper vo&amp;ucher</source>
        <translation>No. bukti &amp;kertas</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>K&amp;osongkan</translation>
    </message>
    <message>
        <source>General &amp;ledger</source>
        <translation>Buku be&amp;sar</translation>
    </message>
    <message>
        <source>Close the year {0}</source>
        <translation>Tutup tahun {0}</translation>
    </message>
    <message>
        <source>There is no income and no expense in this year: closing it posts nothing.</source>
        <translation>Tidak ada pendapatan dan beban pada tahun ini: penutupannya tidak membukukan apa pun.</translation>
    </message>
    <message>
        <source>These entries carry income and expense of the year to its surplus. They can be taken back only by reopening the year, with a reason.</source>
        <translation>Jurnal ini memindahkan pendapatan dan beban tahun itu ke SHU-nya. Hanya dapat ditarik kembali dengan membuka tahun itu lagi, dengan alasan.</translation>
    </message>
    <message>
        <source>Entries that will be posted</source>
        <translation>Jurnal yang akan dibukukan</translation>
    </message>
    <message>
        <source>&amp;Close the year</source>
        <translation>Tutu&amp;p tahun</translation>
    </message>
    <message>
        <source>A closed month takes no more postings: its figures stay as they were shown. Months close one after the other, a year after its December.</source>
        <translation>Bulan yang ditutup tidak menerima pembukuan lagi: angkanya tetap seperti yang pernah diperlihatkan. Bulan ditutup berurutan, tahun sesudah Desembernya.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Bulan dan tahun</translation>
    </message>
    <message>
        <source>&amp;Close the year {0}…</source>
        <translation>Tutup ta&amp;hun {0}…</translation>
    </message>
    <message>
        <source>&amp;Close {0}…</source>
        <translation>T&amp;utup {0}…</translation>
    </message>
    <message>
        <source>&amp;Reopen the year {0}…</source>
        <translation>Bu&amp;ka lagi tahun {0}…</translation>
    </message>
    <message>
        <source>&amp;Reopen {0}…</source>
        <translation>Buka la&amp;gi {0}…</translation>
    </message>
    <message>
        <source>Close {0}?</source>
        <translation>Tutup {0}?</translation>
    </message>
    <message>
        <source>Nothing can be posted into this month any more. It can be reopened with a reason, as long as no later month is closed.</source>
        <translation>Bulan ini tidak menerima pembukuan lagi. Ia dapat dibuka lagi dengan alasan selama belum ada bulan sesudahnya yang ditutup.</translation>
    </message>
    <message>
        <source>Close &amp;the month</source>
        <translation>T&amp;utup bulan</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} sudah ditutup.</translation>
    </message>
    <message>
        <source>The year {0} is closed.</source>
        <translation>Tahun {0} sudah ditutup.</translation>
    </message>
    <message>
        <source>Reopen the year {0}?</source>
        <translation>Buka lagi tahun {0}?</translation>
    </message>
    <message>
        <source>Reopen {0}?</source>
        <translation>Buka lagi {0}?</translation>
    </message>
    <message>
        <source>Its closing entries are reversed. The reason stays in the audit trail.</source>
        <translation>Jurnal penutupnya dibalik. Alasannya tersimpan di jejak audit.</translation>
    </message>
    <message>
        <source>Postings into it are possible again. The reason stays in the audit trail.</source>
        <translation>Pembukuan ke bulan itu dimungkinkan lagi. Alasannya tersimpan di jejak audit.</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>B&amp;uka lagi</translation>
    </message>
    <message>
        <source>Reopened; it can be posted into again.</source>
        <translation>Dibuka lagi; dapat dibukukan kembali.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Tutup buku</translation>
    </message>
    <message>
        <source>Close a month or a year</source>
        <translation>Tutup bulan atau tahun</translation>
    </message>
    <message>
        <source>Nothing was posted in this month.</source>
        <translation>Belum ada jurnal di bulan ini.</translation>
    </message>
    <message>
        <source>the subsidiary accounts</source>
        <translation>rincian buku pembantunya</translation>
    </message>
    <message>
        <source>whether it is cash or bank</source>
        <translation>jenisnya sebagai kas atau bank</translation>
    </message>
    <message>
        <source>the side</source>
        <translation>sisi debit atau kreditnya</translation>
    </message>
    <message>
        <source>that it takes postings</source>
        <translation>sifatnya sebagai akun yang dapat dijurnal</translation>
    </message>
    <message>
        <source>that it may hold sen</source>
        <translation>bahwa akun ini boleh memuat sen</translation>
    </message>
    <message>
        <source>other accounts stand below it</source>
        <translation>ada akun lain di bawahnya</translation>
    </message>
    <message>
        <source>it has a balance</source>
        <translation>masih bersaldo</translation>
    </message>
    <message>
        <source>a product, a purpose or the program uses it</source>
        <translation>dipakai produk, keperluan kas, atau program</translation>
    </message>
    <message>
        <source>it was posted to</source>
        <translation>sudah dipakai dalam jurnal</translation>
    </message>
    <message>
        <source>A backup before closing …</source>
        <translation>Cadangan sebelum tutup buku …</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Accounts and amounts are missing</source>
        <translation>Akun dan jumlahnya belum diisi</translation>
    </message>
    <message>
        <source>Choose the accounts and type their amounts.</source>
        <translation>Pilih akunnya dan isi jumlahnya.</translation>
    </message>
    <message>
        <source>&amp;Book what the member then owes as a receivable</source>
        <translation>Bukukan kekuran&amp;gan anggota sebagai piutang</translation>
    </message>
    <message>
        <source>What the members&apos; meeting decided about the SHU of {0} was changed.</source>
        <translation>Keputusan rapat anggota tentang SHU tahun {0} telah diubah.</translation>
    </message>
    <message>
        <source>The decided SHU of {0} does not follow from the books any more: {1}.</source>
        <translation>SHU tahun {0} yang sudah diputuskan tidak lagi sesuai dengan buku: {1}.</translation>
    </message>
    <message>
        <source>Entry {0} was posted into {1} while it was closed.</source>
        <translation>Jurnal {0} dibukukan ke {1} ketika bulan itu sudah ditutup.</translation>
    </message>
    <message>
        <source>The savings of {0} on {1} stand below zero on {2}, by {3}.</source>
        <translation>Simpanan {0} pada akun {1} di bawah nol pada {2}, sebesar {3}.</translation>
    </message>
    <message>
        <source>Entry {0} was recorded at an earlier time than the one before it.</source>
        <translation>Jurnal {0} dicatat pada waktu yang lebih awal daripada jurnal sebelumnya.</translation>
    </message>
    <message>
        <source>Event {0} was recorded at an earlier time than the one before it.</source>
        <translation>Kejadian {0} dicatat pada waktu yang lebih awal daripada kejadian sebelumnya.</translation>
    </message>
    <message>
        <source>{0}: its reference is not the one it was posted with.</source>
        <translation>{0}: nomor acuannya bukan yang dibukukan.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is no number of an entry or event.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan nomor jurnal atau kejadian.</translation>
    </message>
    <message>
        <source>{0}: line {1} of entry {2} holds what is no whole number.</source>
        <translation>{0}: baris {1} dari jurnal {2} berisi nilai yang bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>{0}: entry {1} cannot be read whole.</source>
        <translation>{0}: jurnal {1} tidak dapat dibaca seluruhnya.</translation>
    </message>
    <message>
        <source>The password of {0} was not set in the program.</source>
        <translation>Kata sandi {0} tidak dipasang melalui program ini.</translation>
    </message>
    <message>
        <source>Entry {0} is by {1}, who had not signed in with his password.</source>
        <translation>Jurnal {0} tercatat atas nama {1}, yang belum masuk dengan kata sandinya.</translation>
    </message>
    <message>
        <source>Event {0} is by {1}, who had not signed in with his password.</source>
        <translation>Kejadian {0} tercatat atas nama {1}, yang belum masuk dengan kata sandinya.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is not of the type of this column.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan jenis data kolom ini.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is no day of the calendar.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan tanggal yang ada di kalender.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is no month.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan bulan.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is no point in time.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan waktu yang mungkin.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, column {2}: {3} is no readable text.</source>
        <translation>Tabel {0}, baris {1}, kolom {2}: {3} bukan teks yang terbaca.</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <source>It lies between zero and the principal of the loan.</source>
        <translation>Nilainya antara nol dan pokok pinjaman.</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>anuitas</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>menurun</translation>
    </message>
    <message>
        <source>principal at the end</source>
        <translation>pokok di akhir</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal angsuran</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>Pokok yang sudah diangsur</translation>
    </message>
    <message>
        <source>waits for its opening balance</source>
        <translation>menunggu saldo awal</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>lunas</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>menunggak</translation>
    </message>
    <message>
        <source>paid ahead</source>
        <translation>dibayar di muka</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>lancar</translation>
    </message>
    <message>
        <source>Rp {0} paid out on {1}</source>
        <translation>Rp {0} dicairkan {1}</translation>
    </message>
    <message>
        <source>{0} a month, {1}</source>
        <translation>{0} per bulan, {1}</translation>
    </message>
    <message>
        <source>{0} a year, {1}</source>
        <translation>{0} per tahun, {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>taken over on {0} with Rp {1}</source>
        <translation>diambil alih {0} dengan Rp {1}</translation>
    </message>
    <message>
        <source>Remaining principal</source>
        <translation>Sisa pokok</translation>
    </message>
    <message>
        <source>Rp {0} paid ahead</source>
        <translation>Rp {0} dibayar di muka</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Menunggak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Angsuran berikut</translation>
    </message>
    <message>
        <source>due on {0}</source>
        <translation>jatuh tempo {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Rp {0} of the principal repaid</source>
        <translation>Rp {0} pokok sudah diangsur</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>A worse class begins after a better one.</source>
        <translation>Kelas yang lebih buruk dimulai setelah kelas yang lebih baik.</translation>
    </message>
    <message>
        <source>A worse class has no smaller allowance.</source>
        <translation>Penyisihan kelas yang lebih buruk tidak boleh lebih kecil.</translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation>Kelas itu tidak ada.</translation>
    </message>
    <message>
        <source>it is not an account of income.</source>
        <translation>akun ini bukan akun pendapatan.</translation>
    </message>
    <message>
        <source>it is not kept by members&apos; loans.</source>
        <translation>akun ini tidak dirinci per pinjaman anggota.</translation>
    </message>
    <message>
        <source>It is less than the least amount.</source>
        <translation>Kurang dari jumlah paling kecil.</translation>
    </message>
    <message>
        <source>It is less than the shortest term.</source>
        <translation>Kurang dari jangka waktu paling pendek.</translation>
    </message>
    <message>
        <source>It is above the longest term.</source>
        <translation>Melebihi jangka waktu paling panjang.</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 31.</source>
        <translation>Tanggal dalam bulan, 1 sampai 31.</translation>
    </message>
    <message>
        <source>Days, 0 to 366.</source>
        <translation>Hari, 0 sampai 366.</translation>
    </message>
    <message>
        <source>Penalty, fee, interest and principal, each once.</source>
        <translation>Denda, biaya, jasa, dan pokok, masing-masing sekali.</translation>
    </message>
    <message>
        <source>More than 0 and up to 100 percent.</source>
        <translation>Lebih dari 0 sampai 100 persen.</translation>
    </message>
    <message>
        <source>Up to 100 percent.</source>
        <translation>Paling tinggi 100 persen.</translation>
    </message>
    <message>
        <source>it does not hold funds for others.</source>
        <translation>akun ini bukan akun titipan.</translation>
    </message>
    <message>
        <source>Of goods the price is paid in full; put fees into the margin.</source>
        <translation>Harga barang dibayar penuh; masukkan biaya ke dalam margin.</translation>
    </message>
    <message>
        <source>Nothing would be left to pay out.</source>
        <translation>Tidak ada sisa yang dapat dicairkan.</translation>
    </message>
    <message>
        <source>Grant loan {0}</source>
        <translation>Setujui pinjaman {0}</translation>
    </message>
    <message>
        <source>Refuse loan {0}</source>
        <translation>Tolak pinjaman {0}</translation>
    </message>
    <message>
        <source>&amp;Grant it</source>
        <translation>&amp;Setujui</translation>
    </message>
    <message>
        <source>&amp;Refuse it</source>
        <translation>&amp;Tolak</translation>
    </message>
    <message>
        <source>Rp {0}, {1} instalments</source>
        <translation>Rp {0}, {1} kali angsuran</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>D&amp;ecision no.</source>
        <translation>No. k&amp;eputusan</translation>
    </message>
    <message>
        <source>Of the board&apos;s minutes.</source>
        <translation>Dari notulen rapat pengurus.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>A&amp;lasan</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Boleh kosong.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Isi tanggalnya.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>The price is paid &amp;from</source>
        <translation>Harga barang dibayar &amp;dari</translation>
    </message>
    <message>
        <source>Paid &amp;from</source>
        <translation>Dibayar &amp;dari</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>K&amp;eterangan</translation>
    </message>
    <message>
        <source>Paper &amp;voucher no.</source>
        <translation>No. bukti &amp;kertas</translation>
    </message>
    <message>
        <source>Pay out loan {0}</source>
        <translation>Cairkan pinjaman {0}</translation>
    </message>
    <message>
        <source>&amp;Pay it out</source>
        <translation>&amp;Cairkan</translation>
    </message>
    <message>
        <source>Loan: Rp {0}</source>
        <translation>Pinjaman: Rp {0}</translation>
    </message>
    <message>
        <source>Kept back, {0}: Rp {1}</source>
        <translation>Dipotong, {0}: Rp {1}</translation>
    </message>
    <message>
        <source>Pays off {0}: Rp {1}</source>
        <translation>Melunasi {0}: Rp {1}</translation>
    </message>
    <message>
        <source>The member gets Rp {0}</source>
        <translation>Diterima anggota Rp {0}</translation>
    </message>
    <message>
        <source>It was granted on {0}; it cannot be paid out before.</source>
        <translation>Pinjaman ini disetujui {0}; tidak bisa dicairkan sebelum itu.</translation>
    </message>
    <message>
        <source>Mem&amp;ber</source>
        <translation>&amp;Anggota</translation>
    </message>
    <message>
        <source>Loan n&amp;o.</source>
        <translation>N&amp;o. pinjaman</translation>
    </message>
    <message>
        <source>Empty: the next free one.</source>
        <translation>Kosong: nomor berikutnya.</translation>
    </message>
    <message>
        <source>&amp;Amount (Rp)</source>
        <translation>&amp;Jumlah (Rp)</translation>
    </message>
    <message>
        <source>I&amp;nstalments</source>
        <translation>&amp;Kali angsuran</translation>
    </message>
    <message>
        <source>Ra&amp;te (%)</source>
        <translation>Jasa (%)</translation>
    </message>
    <message>
        <source>Rate fo&amp;r</source>
        <translation>Jasa pe&amp;r</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Cara hitung</translation>
    </message>
    <message>
        <source>What is &amp;bought</source>
        <translation>&amp;Barang yang dibeli</translation>
    </message>
    <message>
        <source>On the price; part of the amount.</source>
        <translation>Di atas harga beli; termasuk dalam jumlah.</translation>
    </message>
    <message>
        <source>&amp;First due on</source>
        <translation>Jatuh &amp;tempo pertama</translation>
    </message>
    <message>
        <source>Empty: as the product says.</source>
        <translation>Kosong: menurut produknya.</translation>
    </message>
    <message>
        <source>Rounded to (R&amp;p)</source>
        <translation>Dibulatkan ke (R&amp;p)</translation>
    </message>
    <message>
        <source>Interest onl&amp;y</source>
        <translation>Ba&amp;yar jasa saja</translation>
    </message>
    <message>
        <source>So many instalments.</source>
        <translation>Sekian kali angsuran.</translation>
    </message>
    <message>
        <source>Pays off</source>
        <translation>Mel&amp;unasi</translation>
    </message>
    <message>
        <source>Top-up: the old loan is paid off in the same document.</source>
        <translation>Top up: pinjaman lama lunas dalam bukti yang sama.</translation>
    </message>
    <message>
        <source>A member number or a name, one a line.</source>
        <translation>Nomor anggota atau nama, satu per baris.</translation>
    </message>
    <message>
        <source>Co&amp;llateral</source>
        <translation>Jaminan</translation>
    </message>
    <message>
        <source>One a line, with its value: BPKB motor = 8.000.000</source>
        <translation>Satu per baris dengan nilainya: BPKB motor = 8.000.000</translation>
    </message>
    <message>
        <source>no other loan</source>
        <translation>tidak ada pinjaman lain</translation>
    </message>
    <message>
        <source>{0}, Rp {1} left</source>
        <translation>{0}, sisa Rp {1}</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>Pilih anggotanya.</translation>
    </message>
    <message>
        <source>There is no loan product yet.</source>
        <translation>Belum ada produk pinjaman.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Isi jumlahnya.</translation>
    </message>
    <message>
        <source>Enter the margin.</source>
        <translation>Isi marginnya.</translation>
    </message>
    <message>
        <source>&amp;Save the application</source>
        <translation>&amp;Simpan permohonan</translation>
    </message>
    <message>
        <source>G&amp;rant…</source>
        <translation>Setu&amp;jui…</translation>
    </message>
    <message>
        <source>Ref&amp;use…</source>
        <translation>T&amp;olak…</translation>
    </message>
    <message>
        <source>Pay it &amp;out…</source>
        <translation>Ca&amp;irkan…</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Pinjaman baru</translation>
    </message>
    <message>
        <source>Application {0}</source>
        <translation>Permohonan {0}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>sudah cair</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>menunggu keputusan</translation>
    </message>
    <message>
        <source>granted, to be paid out</source>
        <translation>disetujui, belum cair</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Somebody else decides than who entered it.</source>
        <translation>Yang memutuskan harus orang lain, bukan yang memasukkan.</translation>
    </message>
    <message>
        <source>Granted on {0}.</source>
        <translation>Disetujui {0}.</translation>
    </message>
    <message>
        <source>Refused on {0}.</source>
        <translation>Ditolak {0}.</translation>
    </message>
    <message>
        <source>Decision {0}.</source>
        <translation>Keputusan {0}.</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Alasan: {0}</translation>
    </message>
    <message>
        <source>You entered this application: somebody else decides.</source>
        <translation>Permohonan ini Anda yang memasukkan: yang memutuskan harus orang lain.</translation>
    </message>
    <message>
        <source>Application {0} is saved.</source>
        <translation>Permohonan {0} tersimpan.</translation>
    </message>
    <message>
        <source>A new plan for a loan</source>
        <translation>Jadwal baru untuk pinjaman</translation>
    </message>
    <message>
        <source>&amp;Make this plan</source>
        <translation>&amp;Pakai jadwal ini</translation>
    </message>
    <message>
        <source>Loan {0}: Rp {1} of the principal is left. What stays empty stays as it is.</source>
        <translation>Pinjaman {0}: sisa pokok Rp {1}. Yang dikosongkan tidak berubah.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>seperti semula</translation>
    </message>
    <message>
        <source>From &amp;day</source>
        <translation>&amp;Mulai tanggal</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>So many instalments later.</source>
        <translation>Mundur sekian kali angsuran.</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>Kali a&amp;ngsuran</translation>
    </message>
    <message>
        <source>R&amp;ate (%)</source>
        <translation>J&amp;asa (%)</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Cara hitung</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>&amp;Disetujui oleh</translation>
    </message>
    <message>
        <source>Empty: you.</source>
        <translation>Kosong: Anda.</translation>
    </message>
    <message>
        <source>The new schedule</source>
        <translation>Jadwal baru</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Loan {0} has a new plan.</source>
        <translation>Pinjaman {0} punya jadwal baru.</translation>
    </message>
    <message>
        <source>The principal that is left goes off the books against the allowance. The loan stays listed, and what is paid later is other income.</source>
        <translation>Sisa pokok dikeluarkan dari buku atas beban penyisihan. Pinjaman tetap tercatat di daftar; yang dibayar kemudian menjadi pendapatan lain.</translation>
    </message>
    <message>
        <source>Of the board&apos;s or the members&apos; meeting.</source>
        <translation>Dari rapat pengurus atau rapat anggota.</translation>
    </message>
    <message>
        <source>Write off loan {0}</source>
        <translation>Hapus buku pinjaman {0}</translation>
    </message>
    <message>
        <source>&amp;Write it off</source>
        <translation>&amp;Hapus buku</translation>
    </message>
    <message>
        <source>Enter the decision&apos;s number.</source>
        <translation>Isi nomor keputusannya.</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Isi alasannya.</translation>
    </message>
    <message>
        <source>A fee for a loan</source>
        <translation>Biaya untuk pinjaman</translation>
    </message>
    <message>
        <source>Charge &amp;it</source>
        <translation>Beba&amp;nkan</translation>
    </message>
    <message>
        <source>Loan {0}: the fee is asked with the next payment.</source>
        <translation>Pinjaman {0}: biaya ini ditagih bersama pembayaran berikutnya.</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Untuk apa</translation>
    </message>
    <message>
        <source>Loan no.</source>
        <translation>No. pinjaman</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>No. anggota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kolektibilitas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Kali angsuran</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara hitung</translation>
    </message>
    <message>
        <source>&amp;Payment…</source>
        <translation>Ba&amp;yar…</translation>
    </message>
    <message>
        <source>Pay &amp;off…</source>
        <translation>Luna&amp;si…</translation>
    </message>
    <message>
        <source>What pays the loan off today, to print or to post at once</source>
        <translation>Berapa pelunasannya hari ini, bisa dicetak atau langsung dibukukan</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Jadwal baru…</translation>
    </message>
    <message>
        <source>Pause, longer, another rate or due day; the old plan is kept</source>
        <translation>Jeda, diperpanjang, jasa atau tanggal jatuh tempo lain; jadwal lama tetap tersimpan</translation>
    </message>
    <message>
        <source>Top &amp;up…</source>
        <translation>Top &amp;up…</translation>
    </message>
    <message>
        <source>A new loan that pays this one off in the same document</source>
        <translation>Pinjaman baru yang melunasi pinjaman ini dalam bukti yang sama</translation>
    </message>
    <message>
        <source>F&amp;ee…</source>
        <translation>B&amp;iaya…</translation>
    </message>
    <message>
        <source>A fee that is asked with the next payment</source>
        <translation>Biaya yang ditagih bersama pembayaran berikutnya</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>&amp;Hapus buku…</translation>
    </message>
    <message>
        <source>Takes a lost loan off the books against the allowance</source>
        <translation>Mengeluarkan pinjaman macet dari buku atas beban penyisihan</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Jadwal &amp;angsuran</translation>
    </message>
    <message>
        <source>Pa&amp;yments</source>
        <translation>&amp;Pembayaran</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>P&amp;erjalanan</translation>
    </message>
    <message>
        <source>P&amp;lans</source>
        <translation>&amp;Riwayat jadwal</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Ketentuan</translation>
    </message>
    <message>
        <source>Parts of the loan</source>
        <translation>Bagian-bagian pinjaman</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Riwayat jadwal</translation>
    </message>
    <message>
        <source>plan {0} since {1}</source>
        <translation>jadwal ke-{0} sejak {1}</translation>
    </message>
    <message>
        <source>written off on {0}, decision {1}, of Rp {2} came in since: Rp {3}</source>
        <translation>dihapus buku {0}, keputusan {1}; dari Rp {2} sudah masuk kembali: Rp {3}</translation>
    </message>
    <message>
        <source>{0} instalments, {1} days, of that interest Rp {2}</source>
        <translation>{0} angsuran, {1} hari, di antaranya jasa Rp {2}</translation>
    </message>
    <message>
        <source>Remaining principal at each month&apos;s end</source>
        <translation>Sisa pokok tiap akhir bulan</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>kenyataan</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>menurut jadwal</translation>
    </message>
    <message>
        <source>&amp;Money that came in…</source>
        <translation>&amp;Uang masuk…</translation>
    </message>
    <message>
        <source>Amount (Rp)</source>
        <translation>Jumlah (Rp)</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Savings given back</source>
        <translation>Simpanan dikembalikan</translation>
    </message>
    <message>
        <source>Quote for paying off</source>
        <translation>Perhitungan pelunasan</translation>
    </message>
    <message>
        <source>pay off</source>
        <translation>pelunasan</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>&amp;New loan…</source>
        <translation>&amp;Pinjaman baru…</translation>
    </message>
    <message>
        <source>An application, with what the loan would cost</source>
        <translation>Permohonan, lengkap dengan hitungan angsurannya</translation>
    </message>
    <message>
        <source>Remaining principal of all loans</source>
        <translation>Sisa pokok semua pinjaman</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Tunggakan hari ini</translation>
    </message>
    <message>
        <source>Applications that wait</source>
        <translation>Permohonan menunggu</translation>
    </message>
    <message>
        <source>Search number, name, product … (Ctrl+F)</source>
        <translation>Cari nomor, nama, produk … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search loans</source>
        <translation>Cari pinjaman</translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation>Ber&amp;jalan</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>Per&amp;mohonan</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Tampilkan: {0}</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua kolektibilitas</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Semua produk</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} ditampilkan</translation>
    </message>
    <message>
        <source>{0} shown, remaining principal Rp {1}</source>
        <translation>{0} ditampilkan, sisa pokok Rp {1}</translation>
    </message>
    <message>
        <source>Application for a loan</source>
        <translation>Permohonan pinjaman</translation>
    </message>
    <message>
        <source>From {0} (Rp {1})</source>
        <translation>Dari {0} (Rp {1})</translation>
    </message>
    <message>
        <source>as the loan was agreed</source>
        <translation>menurut perjanjian pinjaman</translation>
    </message>
    <message>
        <source>Paid &amp;through</source>
        <translation>Dibayar &amp;melalui</translation>
    </message>
    <message>
        <source>&amp;More than is due</source>
        <translation>Ke&amp;lebihan bayar</translation>
    </message>
    <message>
        <source>Where the rest goes that no instalment asks for yet.</source>
        <translation>Ke mana sisanya, yang belum ditagih angsuran mana pun.</translation>
    </message>
    <message>
        <source>Payment on loan {0}</source>
        <translation>Pembayaran pinjaman {0}</translation>
    </message>
    <message>
        <source>&amp;Post payment</source>
        <translation>Bukukan &amp;pembayaran</translation>
    </message>
    <message>
        <source>This loan is written off: the payment is other income.</source>
        <translation>Pinjaman ini sudah dihapus buku: pembayarannya menjadi pendapatan lain.</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>Ke simpanan</translation>
    </message>
    <message>
        <source>New plan: {0}</source>
        <translation>Jadwal baru: {0}</translation>
    </message>
    <message>
        <source>Paid off &amp;on</source>
        <translation>Dilunasi &amp;tanggal</translation>
    </message>
    <message>
        <source>What it costs is counted for this day.</source>
        <translation>Pelunasan dihitung untuk tanggal ini.</translation>
    </message>
    <message>
        <source>Print this &amp;quote…</source>
        <translation>&amp;Cetak perhitungan ini…</translation>
    </message>
    <message>
        <source>Pay off loan {0}</source>
        <translation>Lunasi pinjaman {0}</translation>
    </message>
    <message>
        <source>&amp;Pay it off</source>
        <translation>&amp;Lunasi</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per bulan</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per tahun</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>tanyakan setiap kali</translation>
    </message>
    <message>
        <source>pays the next instalments ahead</source>
        <translation>membayar angsuran berikutnya di muka</translation>
    </message>
    <message>
        <source>lowers the principal: fewer instalments</source>
        <translation>mengurangi pokok: jangka waktu lebih pendek</translation>
    </message>
    <message>
        <source>lowers the principal: smaller instalments</source>
        <translation>mengurangi pokok: angsuran lebih kecil</translation>
    </message>
    <message>
        <source>goes to the member&apos;s savings</source>
        <translation>masuk simpanan anggota</translation>
    </message>
    <message>
        <source>percent of the late instalment by day</source>
        <translation>persen dari angsuran telat per hari</translation>
    </message>
    <message>
        <source>percent of the late instalment by month</source>
        <translation>persen dari angsuran telat per bulan</translation>
    </message>
    <message>
        <source>an amount for each late instalment</source>
        <translation>jumlah tetap tiap angsuran telat</translation>
    </message>
    <message>
        <source>interest of the running instalment</source>
        <translation>jasa angsuran berjalan</translation>
    </message>
    <message>
        <source>interest of so many instalments</source>
        <translation>jasa sekian kali angsuran</translation>
    </message>
    <message>
        <source>all interest that is left</source>
        <translation>seluruh sisa jasa</translation>
    </message>
    <message>
        <source>income</source>
        <translation>pendapatan</translation>
    </message>
    <message>
        <source>the member&apos;s savings</source>
        <translation>simpanan anggota</translation>
    </message>
    <message>
        <source>held for others</source>
        <translation>titipan</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>denda</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>biaya</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>jasa</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>pokok</translation>
    </message>
    <message>
        <source>with a margin of Rp {0}</source>
        <translation>dengan margin Rp {0}</translation>
    </message>
    <message>
        <source>At least Rp {0}.</source>
        <translation>Paling sedikit Rp {0}.</translation>
    </message>
    <message>
        <source>At most Rp {0}.</source>
        <translation>Paling banyak Rp {0}.</translation>
    </message>
    <message>
        <source>At least {0} instalments.</source>
        <translation>Paling sedikit {0} kali angsuran.</translation>
    </message>
    <message>
        <source>At most {0} instalments.</source>
        <translation>Paling lama {0} kali angsuran.</translation>
    </message>
    <message>
        <source>The first {0} instalments are interest only.</source>
        <translation>{0} angsuran pertama hanya jasa.</translation>
    </message>
    <message>
        <source>Due on day {0} of the month, the first time at least {1} days after it is paid out.</source>
        <translation>Jatuh tempo tanggal {0} tiap bulan, pertama kali sedikitnya {1} hari setelah cair.</translation>
    </message>
    <message>
        <source>Instalments are rounded to multiples of Rp {0}.</source>
        <translation>Angsuran dibulatkan ke kelipatan Rp {0}.</translation>
    </message>
    <message>
        <source>Kept back when paid out: {0}, {1} ({2}).</source>
        <translation>Potongan saat cair: {0}, {1} ({2}).</translation>
    </message>
    <message>
        <source>Kept back when paid out: {0}, Rp {1} ({2}).</source>
        <translation>Potongan saat cair: {0}, Rp {1} ({2}).</translation>
    </message>
    <message>
        <source>Kept back when paid out: {0}, {1} and Rp {2} ({3}).</source>
        <translation>Potongan saat cair: {0}, {1} dan Rp {2} ({3}).</translation>
    </message>
    <message>
        <source>A payment pays the oldest instalment first: {0}.</source>
        <translation>Pembayaran menutup angsuran terlama dulu: {0}.</translation>
    </message>
    <message>
        <source>No penalty for late payment.</source>
        <translation>Tidak ada denda keterlambatan.</translation>
    </message>
    <message>
        <source>Paid off early it costs the interest of {0} more instalments.</source>
        <translation>Pelunasan dipercepat dikenai jasa {0} angsuran lagi.</translation>
    </message>
    <message>
        <source>Paid off early it costs: {0}.</source>
        <translation>Pelunasan dipercepat dikenai: {0}.</translation>
    </message>
    <message>
        <source>And a fee of {0} of the principal that is left.</source>
        <translation>Ditambah biaya {0} dari sisa pokok.</translation>
    </message>
    <message>
        <source>More than is due: {0}.</source>
        <translation>Kelebihan bayar: {0}.</translation>
    </message>
    <message>
        <source>For members of at least {0} months.</source>
        <translation>Untuk anggota sedikitnya {0} bulan.</translation>
    </message>
    <message>
        <source>At most {0} years old at the last instalment.</source>
        <translation>Umur paling tinggi {0} tahun saat angsuran terakhir.</translation>
    </message>
    <message>
        <source>All loans together at most {0} of the member&apos;s savings.</source>
        <translation>Semua pinjaman paling banyak {0} dari simpanan anggota.</translation>
    </message>
    <message>
        <source>All instalments together at most {0} of the take-home pay.</source>
        <translation>Semua angsuran paling banyak {0} dari gaji bersih.</translation>
    </message>
    <message>
        <source>At most {0} open loans of this product.</source>
        <translation>Paling banyak {0} pinjaman berjalan untuk produk ini.</translation>
    </message>
    <message>
        <source>One instalment of Rp {0}</source>
        <translation>Satu kali bayar Rp {0}</translation>
    </message>
    <message>
        <source>{0} instalments of Rp {1}</source>
        <translation>{0} kali angsuran Rp {1}</translation>
    </message>
    <message>
        <source>{0} instalments of Rp {1}, the last Rp {2}</source>
        <translation>{0} kali angsuran Rp {1}, yang terakhir Rp {2}</translation>
    </message>
    <message>
        <source>{0} instalments, the first Rp {1}, the last Rp {2}</source>
        <translation>{0} kali angsuran, pertama Rp {1}, terakhir Rp {2}</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>dihapus buku</translation>
    </message>
    <message>
        <source>Add a ded&amp;uction</source>
        <translation>Tambah p&amp;otongan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Remove this deduction</source>
        <translation>Hapus potongan ini</translation>
    </message>
    <message>
        <source>Name of the deduction</source>
        <translation>Nama potongan</translation>
    </message>
    <message>
        <source>Percent of the loan</source>
        <translation>Persen dari pinjaman</translation>
    </message>
    <message>
        <source>Amount in rupiah</source>
        <translation>Jumlah rupiah</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Masuk ke mana</translation>
    </message>
    <message>
        <source>Savings product</source>
        <translation>Produk simpanan</translation>
    </message>
    <message>
        <source>New loan product</source>
        <translation>Produk pinjaman baru</translation>
    </message>
    <message>
        <source>Loan product</source>
        <translation>Produk pinjaman</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Kode</translation>
    </message>
    <message>
        <source>Short, in capitals.</source>
        <translation>Singkat, huruf besar.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Account of &amp;the principal</source>
        <translation>Ak&amp;un pokok pinjaman</translation>
    </message>
    <message>
        <source>It stays once there are loans of this kind.</source>
        <translation>Tidak bisa diganti setelah ada pinjamannya.</translation>
    </message>
    <message>
        <source>Account of the &amp;interest</source>
        <translation>Akun &amp;jasa pinjaman</translation>
    </message>
    <message>
        <source>Used: new &amp;loans are granted</source>
        <translation>&amp;Dipakai: pinjaman baru diberikan</translation>
    </message>
    <message>
        <source>&amp;Goods: a price with a margin in place of interest</source>
        <translation>Barang: &amp;harga dengan margin sebagai ganti jasa</translation>
    </message>
    <message>
        <source>Interest and instalments</source>
        <translation>Jasa dan angsuran</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>tiap bulan</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>tiap minggu</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tiap hari</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ke yang terdekat</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ke atas</translation>
    </message>
    <message>
        <source>whole rupiah</source>
        <translation>rupiah penuh</translation>
    </message>
    <message>
        <source>sen</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>Rate &amp;for</source>
        <translation>Jasa &amp;per</translation>
    </message>
    <message>
        <source>Instalment du&amp;e</source>
        <translation>&amp;Mengangsur</translation>
    </message>
    <message>
        <source>Usual number of instalments</source>
        <translation>Kali angsuran biasanya</translation>
    </message>
    <message>
        <source>Interest only at the beginning</source>
        <translation>Bayar jasa saja di awal</translation>
    </message>
    <message>
        <source>Instalments rounded to (Rp)</source>
        <translation>Angsuran dibulatkan ke (Rp)</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Dibulatkan</translation>
    </message>
    <message>
        <source>Interest rounded to</source>
        <translation>Jasa dibulatkan ke</translation>
    </message>
    <message>
        <source>Limits, first instalment, deductions</source>
        <translation>Batas, angsuran pertama, potongan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>as paid out</source>
        <translation>sama dengan tanggal cair</translation>
    </message>
    <message>
        <source>Smallest loan (Rp)</source>
        <translation>Pinjaman terkecil (Rp)</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Kosong: tanpa batas.</translation>
    </message>
    <message>
        <source>Largest loan (Rp)</source>
        <translation>Plafon (Rp)</translation>
    </message>
    <message>
        <source>Fewest instalments</source>
        <translation>Angsuran paling sedikit</translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation>Angsuran paling banyak</translation>
    </message>
    <message>
        <source>Payday: due on day</source>
        <translation>Hari gajian: jatuh tempo tanggal</translation>
    </message>
    <message>
        <source>Else one period after it is paid out.</source>
        <translation>Jika tidak, satu periode setelah cair.</translation>
    </message>
    <message>
        <source>At least so many days after it is paid out</source>
        <translation>Sedikitnya sekian hari setelah cair</translation>
    </message>
    <message>
        <source>Kept back when paid out</source>
        <translation>Potongan saat cair</translation>
    </message>
    <message>
        <source>Late and early payment</source>
        <translation>Terlambat dan pelunasan dipercepat</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Not within so many days</source>
        <translation>Bebas denda sekian hari</translation>
    </message>
    <message>
        <source>Account of penalties</source>
        <translation>Akun denda</translation>
    </message>
    <message>
        <source>Empty: 4160.</source>
        <translation>Kosong: 4160.</translation>
    </message>
    <message>
        <source>Paid off early it costs</source>
        <translation>Pelunasan dipercepat dikenai</translation>
    </message>
    <message>
        <source>Fee (% of what is left)</source>
        <translation>Biaya (% sisa pokok)</translation>
    </message>
    <message>
        <source>Account of fees</source>
        <translation>Akun biaya</translation>
    </message>
    <message>
        <source>Empty: 4120.</source>
        <translation>Kosong: 4120.</translation>
    </message>
    <message>
        <source>voluntary savings</source>
        <translation>simpanan sukarela</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Kelebihan bayar</translation>
    </message>
    <message>
        <source>Savings for it</source>
        <translation>Simpanan untuk itu</translation>
    </message>
    <message>
        <source>Paid in place {0}</source>
        <translation>Dibayar urutan {0}</translation>
    </message>
    <message>
        <source>A payment pays, in this order</source>
        <translation>Urutan yang dibayar</translation>
    </message>
    <message>
        <source>Who may borrow</source>
        <translation>Siapa yang boleh meminjam</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>tanpa aturan</translation>
    </message>
    <message>
        <source>Member for so many months</source>
        <translation>Sudah anggota sekian bulan</translation>
    </message>
    <message>
        <source>Oldest at the last instalment</source>
        <translation>Umur tertinggi saat angsuran terakhir</translation>
    </message>
    <message>
        <source>Most open loans of this kind</source>
        <translation>Paling banyak pinjaman berjalan</translation>
    </message>
    <message>
        <source>All loans, % of the savings</source>
        <translation>Semua pinjaman, % simpanan</translation>
    </message>
    <message>
        <source>300: three times the savings. Empty: no rule.</source>
        <translation>300: tiga kali simpanan. Kosong: tanpa aturan.</translation>
    </message>
    <message>
        <source>All instalments, % of the pay</source>
        <translation>Semua angsuran, % gaji</translation>
    </message>
    <message>
        <source>Of the take-home pay. Empty: no rule.</source>
        <translation>Dari gaji bersih. Kosong: tanpa aturan.</translation>
    </message>
    <message>
        <source>For e&amp;xample (Rp)</source>
        <translation>Contoh (&amp;Rp)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>Loan products</source>
        <translation>Produk pinjaman</translation>
    </message>
    <message>
        <source>A change counts for new loans; loans that run keep the terms they were granted under.</source>
        <translation>Perubahan berlaku untuk pinjaman baru; pinjaman berjalan tetap memakai ketentuan saat disetujui.</translation>
    </message>
    <message>
        <source>&amp;New product…</source>
        <translation>&amp;Produk baru…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>for</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Largest loan</source>
        <translation>Plafon</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Penalty: {0} a day of what is late, after {1} days.</source>
        <translation>Denda: {0} per hari dari yang telat, setelah {1} hari.</translation>
    </message>
    <message>
        <source>Penalty: {0} a month of what is late, after {1} days.</source>
        <translation>Denda: {0} per bulan dari yang telat, setelah {1} hari.</translation>
    </message>
    <message>
        <source>Penalty: Rp {0} for each late instalment, after {1} days.</source>
        <translation>Denda: Rp {0} tiap angsuran telat, setelah {1} hari.</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>Search number, name, telephone … (Ctrl+F)</source>
        <translation>Cari nomor, nama, telepon … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search arrears</source>
        <translation>Cari tunggakan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Hari menunggak</translation>
    </message>
    <message>
        <source>As of &amp;day</source>
        <translation>Pe&amp;r tanggal</translation>
    </message>
    <message>
        <source>As of this day</source>
        <translation>Per tanggal ini</translation>
    </message>
    <message>
        <source>P&amp;rint the list…</source>
        <translation>&amp;Cetak daftar…</translation>
    </message>
    <message>
        <source>&amp;Take a payment…</source>
        <translation>Terima &amp;pembayaran…</translation>
    </message>
    <message>
        <source>On the loan that is chosen in the list</source>
        <translation>Untuk pinjaman yang dipilih di daftar</translation>
    </message>
    <message>
        <source>Nobody is in arrears on this day.</source>
        <translation>Tidak ada yang menunggak pada tanggal ini.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Berapa hari pun</translation>
    </message>
    <message>
        <source>{0} loans, overdue Rp {1}</source>
        <translation>{0} pinjaman, tunggakan Rp {1}</translation>
    </message>
    <message>
        <source>arrears</source>
        <translation>tunggakan</translation>
    </message>
    <message>
        <source>Arre&amp;ars</source>
        <translation>Tung&amp;gakan</translation>
    </message>
    <message>
        <source>Who is behind, to be called</source>
        <translation>Siapa yang menunggak, untuk dihubungi</translation>
    </message>
    <message>
        <source>Por&amp;tfolio</source>
        <translation>Porto&amp;folio</translation>
    </message>
    <message>
        <source>Loans by class, and the allowance</source>
        <translation>Pinjaman menurut kolektibilitas, dan penyisihannya</translation>
    </message>
    <message>
        <source>Pr&amp;oducts…</source>
        <translation>Pr&amp;oduk…</translation>
    </message>
    <message>
        <source>Portfolio by class</source>
        <translation>Portofolio menurut kolektibilitas</translation>
    </message>
    <message>
        <source>End of &amp;month</source>
        <translation>Akhir b&amp;ulan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Interest at year-end…</source>
        <translation>&amp;Jasa akhir tahun…</translation>
    </message>
    <message>
        <source>Books interest that is due and not paid, and takes it back the day after</source>
        <translation>Membukukan jasa yang jatuh tempo dan belum dibayar, lalu membaliknya keesokan hari</translation>
    </message>
    <message>
        <source>&amp;Book the difference…</source>
        <translation>Bukukan &amp;selisih…</translation>
    </message>
    <message>
        <source>One entry that brings the allowance to what is needed</source>
        <translation>Satu jurnal yang menjadikan penyisihan sesuai kebutuhan</translation>
    </message>
    <message>
        <source>Loans by class</source>
        <translation>Pinjaman menurut kolektibilitas</translation>
    </message>
    <message>
        <source>The allowance of Rp {0} is what is needed.</source>
        <translation>Penyisihan Rp {0} sudah sesuai kebutuhan.</translation>
    </message>
    <message>
        <source>The allowance is Rp {0}, Rp {1} more than needed.</source>
        <translation>Penyisihan Rp {0}, lebih Rp {1} dari kebutuhan.</translation>
    </message>
    <message>
        <source>The allowance is Rp {0}; Rp {1} are still to be booked.</source>
        <translation>Penyisihan Rp {0}; masih perlu dibukukan Rp {1}.</translation>
    </message>
    <message>
        <source>Remaining principal by class</source>
        <translation>Sisa pokok menurut kolektibilitas</translation>
    </message>
    <message>
        <source>Allowance for bad loans</source>
        <translation>Penyisihan pinjaman</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>penyisihan</translation>
    </message>
    <message>
        <source>One entry at the month&apos;s end brings the allowance for bad loans to what the classes ask for.</source>
        <translation>Satu jurnal akhir bulan menjadikan penyisihan pinjaman sesuai kolektibilitasnya.</translation>
    </message>
    <message>
        <source>&amp;Post the entry</source>
        <translation>Bukukan &amp;jurnal</translation>
    </message>
    <message>
        <source>Enter the month.</source>
        <translation>Isi bulannya.</translation>
    </message>
    <message>
        <source>Interest that is due and not paid becomes income of the year; on the day after it is taken back, so that payments go on as before.</source>
        <translation>Jasa yang jatuh tempo dan belum dibayar menjadi pendapatan tahun ini; keesokan hari dibalik, sehingga pembayaran berjalan seperti biasa.</translation>
    </message>
    <message>
        <source>At the end of &amp;day</source>
        <translation>Pada akhir &amp;tanggal</translation>
    </message>
    <message>
        <source>Interest due at year-end</source>
        <translation>Jasa terutang akhir tahun</translation>
    </message>
    <message>
        <source>&amp;Post both entries</source>
        <translation>Bukukan &amp;kedua jurnal</translation>
    </message>
    <message>
        <source>Produ&amp;ct</source>
        <translation>Pro&amp;duk</translation>
    </message>
    <message>
        <source>Margin (Rp)</source>
        <translation>Margin (Rp)</translation>
    </message>
    <message>
        <source>First d&amp;ue on</source>
        <translation>Jatuh tempo perta&amp;ma</translation>
    </message>
    <message>
        <source>Purpos&amp;e</source>
        <translation>K&amp;eperluan</translation>
    </message>
    <message>
        <source>Ta&amp;ke-home pay a month (Rp)</source>
        <translation>Gaji bersi&amp;h per bulan (Rp)</translation>
    </message>
    <message>
        <source>Other &amp;instalments a month (Rp)</source>
        <translation>Angsuran la&amp;in per bulan (Rp)</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>Penjamin</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>&amp;Perjanjian…</translation>
    </message>
    <message>
        <source>Agreement, schedule and mandate</source>
        <translation>Perjanjian, jadwal, dan surat kuasa</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>What there is to print about this loan</source>
        <translation>Yang bisa dicetak tentang pinjaman ini</translation>
    </message>
    <message>
        <source>&amp;Agreement, schedule and mandate…</source>
        <translation>&amp;Perjanjian, jadwal, dan surat kuasa…</translation>
    </message>
    <message>
        <source>Loan &amp;card…</source>
        <translation>&amp;Kartu pinjaman…</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>perjanjian</translation>
    </message>
    <message>
        <source>loan card</source>
        <translation>kartu pinjaman</translation>
    </message>
    <message>
        <source>Loan card</source>
        <translation>Kartu pinjaman</translation>
    </message>
    <message>
        <source>In arrear&amp;s</source>
        <translation>Men&amp;unggak</translation>
    </message>
    <message>
        <source>It is no account of the balance sheet for amounts of its own.</source>
        <translation>Itu bukan akun neraca biasa.</translation>
    </message>
    <message>
        <source>It is no account of expense.</source>
        <translation>Itu bukan akun beban.</translation>
    </message>
    <message>
        <source>It is not kept by loans, or carries their principal.</source>
        <translation>Akun itu tidak dirinci per pinjaman, atau memuat pokok pinjaman.</translation>
    </message>
    <message>
        <source>It is no account of income.</source>
        <translation>Itu bukan akun pendapatan.</translation>
    </message>
    <message>
        <source>Write whole numbers of days, each larger than the one before, such as 30 60 90 180.</source>
        <translation>Tulis jumlah hari berupa bilangan bulat, makin besar, misalnya 30 60 90 180.</translation>
    </message>
    <message>
        <source>An account is needed.</source>
        <translation>Akun harus diisi.</translation>
    </message>
    <message>
        <source>entries of loans stand on it</source>
        <translation>ada jurnal pinjaman pada akun itu</translation>
    </message>
    <message>
        <source>Write a percentage in every line, such as 10 or 0.5.</source>
        <translation>Isi persen pada setiap baris, misalnya 10 atau 0,5.</translation>
    </message>
    <message>
        <source>Classes of loans and their allowance</source>
        <translation>Kolektibilitas pinjaman dan penyisihannya</translation>
    </message>
    <message>
        <source>The cooperative&apos;s own table. As delivered it follows Perdep 06/2016; check it against the rules that hold for you.</source>
        <translation>Tabel milik koperasi sendiri. Isi bawaannya mengikuti Perdep 06/2016; cocokkan dengan aturan yang berlaku bagi koperasi.</translation>
    </message>
    <message>
        <source>A loan falls into a class once its principal or interest is overdue for more months than stand here, for its kind of instalments. An empty field does not lead into the class.</source>
        <translation>Pinjaman masuk suatu kelas bila pokok atau jasanya menunggak lebih lama dari jumlah bulan di sini, menurut jenis angsurannya. Isian kosong tidak membawa ke kelas itu.</translation>
    </message>
    <message>
        <source>Allowance (% of principal)</source>
        <translation>Penyisihan (% pokok)</translation>
    </message>
    <message>
        <source>Risk weight (%)</source>
        <translation>Bobot risiko (%)</translation>
    </message>
    <message>
        <source>Instalments more often than monthly</source>
        <translation>Angsuran lebih sering dari bulanan</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Angsuran bulanan</translation>
    </message>
    <message>
        <source>Loans of one instalment</source>
        <translation>Pinjaman sekali angsur</translation>
    </message>
    <message>
        <source>every loan that is in no other class</source>
        <translation>semua pinjaman yang tidak masuk kelas lain</translation>
    </message>
    <message>
        <source>E&amp;xtra instalments</source>
        <translation>Angsuran tambahan</translation>
    </message>
    <message>
        <source>From a holiday allowance (THR) or a bonus, one a line: 4/2027 = 500.000</source>
        <translation>Dari THR atau bonus, satu per baris: 4/2027 = 500.000</translation>
    </message>
    <message>
        <source>Waive a penalty</source>
        <translation>Membebaskan denda</translation>
    </message>
    <message>
        <source>&amp;Waive it</source>
        <translation>Beba&amp;skan</translation>
    </message>
    <message>
        <source>Loan {0}: a penalty of Rp {1} is asked today. Nothing is posted; what is waived is not asked any more.</source>
        <translation>Pinjaman {0}: hari ini ditagih denda Rp {1}. Tidak ada jurnal; yang dibebaskan tidak ditagih lagi.</translation>
    </message>
    <message>
        <source>Rp {0} of penalty is waived.</source>
        <translation>Denda Rp {0} dibebaskan.</translation>
    </message>
    <message>
        <source>&amp;Waive penalty…</source>
        <translation>Bebaskan &amp;denda…</translation>
    </message>
    <message>
        <source>Takes a penalty back that is asked; the reason is kept</source>
        <translation>Membebaskan denda yang ditagih; alasannya tersimpan</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no month and amount. Write: 4/2027 = 500.000</source>
        <translation>&quot;{0}&quot; bukan bulan dan jumlah. Tulis: 4/2027 = 500.000</translation>
    </message>
    <message>
        <source>{0} extra instalments, Rp {1} in all</source>
        <translation>{0} angsuran tambahan, seluruhnya Rp {1}</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>La&amp;innya</translation>
    </message>
    <message>
        <source>A fee, waiving a penalty, writing off</source>
        <translation>Biaya, membebaskan denda, hapus buku</translation>
    </message>
    <message>
        <source>is in the books already</source>
        <translation>sudah ada di pembukuan</translation>
    </message>
    <message>
        <source>was paid out already</source>
        <translation>sudah dicairkan</translation>
    </message>
    <message>
        <source>Interest in all Rp {0}.</source>
        <translation>Jasa seluruhnya Rp {0}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>Interest of the pa&amp;use</source>
        <translation>Jasa selama jeda</translation>
    </message>
    <message>
        <source>Interest of {0} instalments that are left out: Rp {1}, {2}.</source>
        <translation>Jasa untuk {0} angsuran yang dilewati: Rp {1}, {2}.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Any other amount is taken, too.</source>
        <translation>Jumlah lain juga diterima.</translation>
    </message>
    <message>
        <source>Flat interest after a change of plan</source>
        <translation>Jasa tetap sesudah jadwal berubah</translation>
    </message>
    <message>
        <source>on what was first lent, as agreed</source>
        <translation>dari pokok awal, seperti yang disepakati</translation>
    </message>
    <message>
        <source>anew, on what is left</source>
        <translation>dihitung ulang dari sisa pokok</translation>
    </message>
    <message>
        <source>with the first instalment after it</source>
        <translation>ditagih bersama angsuran pertama sesudahnya</translation>
    </message>
    <message>
        <source>added to the loan</source>
        <translation>ditambahkan ke pinjaman</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>tidak ditagih</translation>
    </message>
    <message>
        <source>one instalment</source>
        <translation>satu angsuran</translation>
    </message>
    <message>
        <source>all that is due</source>
        <translation>semua yang jatuh tempo</translation>
    </message>
    <message>
        <source>the whole loan</source>
        <translation>seluruh pinjaman</translation>
    </message>
    <message>
        <source>Effective rate a year, fees not counted: {0} nominal (12 × the rate of a month), {1} compounded.</source>
        <translation>Bunga efektif setahun tanpa biaya: {0} nominal (12 × bunga sebulan), {1} majemuk.</translation>
    </message>
    <message>
        <source>Flat interest after a change of plan: {0}.</source>
        <translation>Jasa tetap sesudah jadwal berubah: {0}.</translation>
    </message>
    <message>
        <source>Choose savings that are in use and paid out on demand.</source>
        <translation>Pilih simpanan yang dipakai dan dapat diambil sewaktu-waktu.</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>Joined</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} sejak {1}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening bank</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>NIK {0}</source>
        <translation>NIK {0}</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Sembunyikan</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>T&amp;ampilkan</translation>
    </message>
    <message>
        <source>That you look at it is recorded.</source>
        <translation>Pembukaan NIK ini dicatat.</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>Anggota keluar</translation>
    </message>
    <message>
        <source>&amp;Record that he left</source>
        <translation>&amp;Catat keluar</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;Tanggal keluar</translation>
    </message>
    <message>
        <source>Nothing is due from him after this month.</source>
        <translation>Setelah bulan ini tidak ada kewajiban lagi.</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>mengundurkan diri</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>diberhentikan</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>meninggal</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Sebab</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Settle it &amp;now in one document</source>
        <translation>Selesaikan sekarang &amp;dalam satu bukti</translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation>M&amp;elalui</translation>
    </message>
    <message>
        <source>The cash box or bank that pays or receives the difference.</source>
        <translation>Kas atau bank yang membayar atau menerima selisihnya.</translation>
    </message>
    <message>
        <source>Nothing is open between him and the cooperative.</source>
        <translation>Tidak ada yang perlu diselesaikan dengan koperasi.</translation>
    </message>
    <message>
        <source>He has Rp {0} and owes Rp {1}: he pays Rp {2}.</source>
        <translation>Haknya Rp {0}, kewajibannya Rp {1}: ia membayar Rp {2}.</translation>
    </message>
    <message>
        <source>He has Rp {0} and owes Rp {1}: he gets Rp {2}.</source>
        <translation>Haknya Rp {0}, kewajibannya Rp {1}: ia menerima Rp {2}.</translation>
    </message>
    <message>
        <source>Choose the cash box or bank.</source>
        <translation>Pilih kas atau bank.</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>Isi tanggalnya.</translation>
    </message>
    <message>
        <source>{0} has left.</source>
        <translation>{0} sudah keluar.</translation>
    </message>
    <message>
        <source>&amp;Movements</source>
        <translation>&amp;Mutasi</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>Bukt&amp;i</translation>
    </message>
    <message>
        <source>SH&amp;U</source>
        <translation>S&amp;HU</translation>
    </message>
    <message>
        <source>The member&apos;s books</source>
        <translation>Buku anggota</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Dua belas bulan terakhir</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Savings product</source>
        <translation>Jenis simpanan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mutasi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Share of the surplus (SHU)</source>
        <translation>Bagian SHU</translation>
    </message>
    <message>
        <source>No share of the surplus has been allotted to him yet.</source>
        <translation>Belum ada bagian SHU untuknya.</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>Semua simpanan</translation>
    </message>
    <message>
        <source>Change a member</source>
        <translation>Ubah data anggota</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Member &amp;no.</source>
        <translation>&amp;No. anggota</translation>
    </message>
    <message>
        <source>Unique and kept for ever; the next free one is suggested.</source>
        <translation>Unik dan tetap selamanya; nomor berikut disarankan.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ama</translation>
    </message>
    <message>
        <source>As on the identity card.</source>
        <translation>Seperti di KTP.</translation>
    </message>
    <message>
        <source>Emplo&amp;yee no.</source>
        <translation>NIK kar&amp;yawan</translation>
    </message>
    <message>
        <source>The company&apos;s number, for the payroll.</source>
        <translation>Nomor dari perusahaan, untuk potong gaji.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>Department or line; a new name makes a new unit.</source>
        <translation>Departemen atau lini; nama baru menjadi bagian baru.</translation>
    </message>
    <message>
        <source>National &amp;ID (NIK)</source>
        <translation>NIK KTP (&amp;16 angka)</translation>
    </message>
    <message>
        <source>16 digits: place, day of birth (women: day + 40), serial number. Kept masked.</source>
        <translation>16 angka: wilayah, tanggal lahir (perempuan: tanggal + 40), nomor urut. Disimpan tersamar.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Keanggotaan</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>Tanggal &amp;masuk</translation>
    </message>
    <message>
        <source>Savings are due from this month on.</source>
        <translation>Simpanan wajib dihitung sejak bulan ini.</translation>
    </message>
    <message>
        <source>&amp;Group of members</source>
        <translation>Kelompo&amp;k pihak</translation>
    </message>
    <message>
        <source>Only where the statutes know several groups.</source>
        <translation>Hanya bila AD mengenal beberapa kelompok.</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>Go&amp;longan</translation>
    </message>
    <message>
        <source>Decides how much compulsory savings are due; empty: as everybody.</source>
        <translation>Menentukan besar simpanan wajib; kosong: seperti semua anggota.</translation>
    </message>
    <message>
        <source>Class &amp;from month</source>
        <translation>Golongan sejak b&amp;ulan</translation>
    </message>
    <message>
        <source>Months before keep the class they had.</source>
        <translation>Bulan sebelumnya tetap memakai golongan lama.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>&amp;Place of birth</source>
        <translation>Tempat la&amp;hir</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>man</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>&amp;Day of birth</source>
        <translation>Tanggal lahi&amp;r</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>&amp;Jenis kelamin</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>&amp;Pekerjaan</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>T&amp;elepon</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Alama&amp;t</translation>
    </message>
    <message>
        <source>&amp;Bank account</source>
        <translation>Reken&amp;ing bank</translation>
    </message>
    <message>
        <source>Bank, number and holder, for payouts.</source>
        <translation>Bank, nomor, dan atas nama, untuk pembayaran.</translation>
    </message>
    <message>
        <source>Hei&amp;r</source>
        <translation>Ahli &amp;waris</translation>
    </message>
    <message>
        <source>Who receives the savings if the member dies.</source>
        <translation>Penerima simpanan bila anggota meninggal.</translation>
    </message>
    <message>
        <source>{0} – leave empty to keep it</source>
        <translation>{0} – kosongkan bila tetap</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Harus diisi.</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Simpan saja</translation>
    </message>
    <message>
        <source>He keeps a class once he has one; choose another.</source>
        <translation>Yang sudah bergolongan tetap bergolongan; pilih golongan lain.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Tersimpan: {0}</translation>
    </message>
    <message>
        <source>The balance is copied: paste it into your message.</source>
        <translation>Saldo sudah disalin: tempelkan ke pesan Anda.</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Setoran</translation>
    </message>
    <message>
        <source>&amp;Withdrawal</source>
        <translation>P&amp;enarikan</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>&amp;Rekening…</translation>
    </message>
    <message>
        <source>&amp;Copy balance</source>
        <translation>Salin sald&amp;o</translation>
    </message>
    <message>
        <source>Four lines of text to paste into a message</source>
        <translation>Empat baris teks untuk ditempel ke pesan</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>Anggota &amp;keluar…</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Belum ada simpanan.</translation>
    </message>
    <message>
        <source>Growth of savings</source>
        <translation>Perkembangan simpanan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Search number, name, unit … (Ctrl+F)</source>
        <translation>Cari nomor, nama, bagian … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Cari anggota</translation>
    </message>
    <message>
        <source>&amp;Add member</source>
        <translation>T&amp;ambah anggota</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>&amp;Print statements…</source>
        <translation>&amp;Cetak rekening…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Prospective</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>Show members: {0}</source>
        <translation>Tampilkan anggota: {0}</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Belum ada anggota</translation>
    </message>
    <message>
        <source>Add the first member here, or bring in your list from Excel: number, name, day of joining and whatever else you have.</source>
        <translation>Tambahkan anggota pertama di sini, atau masukkan daftar Anda dari Excel: nomor, nama, tanggal masuk, dan data lain yang ada.</translation>
    </message>
    <message>
        <source>Add &amp;the first member</source>
        <translation>Tambah anggota &amp;pertama</translation>
    </message>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>Masukkan &amp;daftar…</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>&amp;Unit: all</source>
        <translation>Ba&amp;gian: semua</translation>
    </message>
    <message>
        <source>&amp;Unit: {0}</source>
        <translation>Ba&amp;gian: {0}</translation>
    </message>
    <message>
        <source>&amp;Unit: {0} chosen</source>
        <translation>Ba&amp;gian: {0} dipilih</translation>
    </message>
    <message>
        <source>{0} shown, {1} selected</source>
        <translation>{0} ditampilkan, {1} dipilih</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} ditampilkan</translation>
    </message>
    <message>
        <source>Savings Rp {0}, loans Rp {1}</source>
        <translation>Simpanan Rp {0}, pinjaman Rp {1}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Its opening balance is not entered yet.</source>
        <translation>Saldo awalnya belum dicatat.</translation>
    </message>
    <message>
        <source>Remaining principal</source>
        <translation>Sisa pokok</translation>
    </message>
    <message>
        <source>Next instalment, {0}</source>
        <translation>Angsuran berikut, {0}</translation>
    </message>
    <message>
        <source>Overdue: {0} instalments</source>
        <translation>Menunggak: {0} angsuran</translation>
    </message>
    <message>
        <source>No loan to pay.</source>
        <translation>Tidak ada pinjaman.</translation>
    </message>
    <message>
        <source>Print member statements</source>
        <translation>Cetak rekening anggota</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Statement of one member</source>
        <translation>Rekening satu anggota</translation>
    </message>
    <message>
        <source>Statements of {0} members in one file</source>
        <translation>Rekening {0} anggota dalam satu berkas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dari</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Sampai</translation>
    </message>
    <message>
        <source>Balances are those at the end of this day.</source>
        <translation>Saldo adalah saldo pada akhir hari ini.</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Kertas</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Tanggal akhir sebelum tanggal awal.</translation>
    </message>
    <message>
        <source>Printing member statements</source>
        <translation>Mencetak rekening anggota</translation>
    </message>
    <message>
        <source>member statements</source>
        <translation>rekening anggota</translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation>Simpan rekening</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Berkas PDF</translation>
    </message>
    <message>
        <source>The statements are in {0}.</source>
        <translation>Rekening ada di {0}.</translation>
    </message>
    <message>
        <source>&amp;He cannot pay what is left: it becomes a receivable</source>
        <translation>&amp;Ia tidak mampu membayar sisanya: menjadi piutang</translation>
    </message>
    <message>
        <source>Who r&amp;eceives it</source>
        <translation>Yang &amp;menerima</translation>
    </message>
    <message>
        <source>Empty: he himself; of a deceased member the heir in the register.</source>
        <translation>Kosong: anggota sendiri; jika meninggal, ahli waris di buku anggota.</translation>
    </message>
    <message>
        <source>He stands guarantor for the loans {0} of others.</source>
        <translation>Ia menjadi penjamin pinjaman {0} milik anggota lain.</translation>
    </message>
    <message>
        <source>&amp;New loan…</source>
        <translation>&amp;Pinjaman baru…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Bayar…</translation>
    </message>
    <message>
        <source>Pay on loan {0}</source>
        <translation>Bayar pinjaman {0}</translation>
    </message>
    <message>
        <source>Settlement &amp;sheet…</source>
        <translation>Lembar pen&amp;yelesaian…</translation>
    </message>
    <message>
        <source>What he gets and owes, to be signed</source>
        <translation>Yang diterima dan yang terutang, untuk ditandatangani</translation>
    </message>
    <message>
        <source>Settlement sheet</source>
        <translation>Lembar penyelesaian</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>penyelesaian</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Yang menerima</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Take &amp;leaving back…</source>
        <translation>Batalkan kel&amp;uar…</translation>
    </message>
    <message>
        <source>Take leaving back</source>
        <translation>Batalkan keluar</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Batalkan keluar</translation>
    </message>
    <message>
        <source>{0} is a member again.</source>
        <translation>{0} menjadi anggota lagi.</translation>
    </message>
    <message>
        <source>is in the register already</source>
        <translation>sudah ada di buku daftar anggota</translation>
    </message>
    <message>
        <source>{0}: {1}. Type the 16 digits of the identity card.</source>
        <translation>{0}: {1}. Ketik 16 angka NIK sesuai KTP.</translation>
    </message>
    <message>
        <source>He has: {0}</source>
        <translation>Miliknya: {0}</translation>
    </message>
    <message>
        <source>He owes: {0}</source>
        <translation>Utangnya: {0}</translation>
    </message>
    <message>
        <source>He has left, and it is settled</source>
        <translation>Anggota keluar, sudah diselesaikan</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Dibayarkan kepadanya</translation>
    </message>
    <message>
        <source>He still owes</source>
        <translation>Masih terutang</translation>
    </message>
    <message>
        <source>Paid by him</source>
        <translation>Dibayar olehnya</translation>
    </message>
    <message>
        <source>{0} left on {1}. That he left is taken back. Voucher {2}, which paid his savings out, stays: reverse it too, or he has no principal savings and is only a prospective member.</source>
        <translation>{0} keluar tanggal {1}. Catatan keluarnya dibatalkan. Bukti {2}, yang membayarkan simpanannya, tetap ada: batalkan juga, sebab tanpa simpanan pokok ia hanya calon anggota.</translation>
    </message>
    <message>
        <source>{0} left on {1}. He becomes a member again as if he had not left.</source>
        <translation>{0} keluar tanggal {1}. Ia menjadi anggota lagi seakan-akan tidak pernah keluar.</translation>
    </message>
    <message>
        <source>That {0} left is taken back. Voucher {1}, which paid his savings out, still stands: reverse it too, to make him a full member again.</source>
        <translation>Keluarnya {0} sudah dibatalkan. Bukti {1}, yang membayarkan simpanannya, masih berlaku: batalkan juga supaya ia kembali menjadi anggota penuh.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Lihat {0}</translation>
    </message>
    <message>
        <source>Lo&amp;ans</source>
        <translation>Pin&amp;jaman</translation>
    </message>
    <message>
        <source>No loan was running in this period.</source>
        <translation>Tidak ada pinjaman berjalan dalam masa ini.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Member statement</source>
        <translation>Rekening Anggota</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>NIK karyawan</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>NIK KTP</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Your savings</source>
        <translation>Simpanan Anda</translation>
    </message>
    <message>
        <source>Your loans (principal)</source>
        <translation>Sisa pokok pinjaman Anda</translation>
    </message>
    <message>
        <source>Savings (Rp)</source>
        <translation>Simpanan (Rp)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>No. bukti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>Jumlah simpanan</translation>
    </message>
    <message>
        <source>no movements</source>
        <translation>tidak ada mutasi</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo akhir</translation>
    </message>
    <message>
        <source>Loans (Rp)</source>
        <translation>Pinjaman (Rp)</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Dicairkan</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Pokok pinjaman</translation>
    </message>
    <message>
        <source>Remaining principal</source>
        <translation>Sisa pokok</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Angsuran berikut</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>Jumlah pinjaman</translation>
    </message>
    <message>
        <source>For your savings (return on capital)</source>
        <translation>Atas simpanan Anda (jasa modal)</translation>
    </message>
    <message>
        <source>For your business with the cooperative (patronage)</source>
        <translation>Atas transaksi Anda dengan koperasi (jasa usaha)</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Bagian Anda</translation>
    </message>
    <message>
        <source>Cash receipt voucher</source>
        <translation>Bukti Kas Masuk</translation>
    </message>
    <message>
        <source>Cash payment voucher</source>
        <translation>Bukti Kas Keluar</translation>
    </message>
    <message>
        <source>Bank receipt voucher</source>
        <translation>Bukti Bank Masuk</translation>
    </message>
    <message>
        <source>Bank payment voucher</source>
        <translation>Bukti Bank Keluar</translation>
    </message>
    <message>
        <source>Journal voucher</source>
        <translation>Bukti Memorial</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>KUITANSI</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Telah terima dari</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Dibayarkan kepada</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>Uang sejumlah</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk pembayaran</translation>
    </message>
    <message>
        <source>Paper voucher</source>
        <translation>Bukti kertas</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Referensi bank</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asli</translation>
    </message>
    <message>
        <source>File copy</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>RANCANGAN</translation>
    </message>
    <message>
        <source>not yet approved by the members&apos; meeting</source>
        <translation>belum disahkan RAT</translation>
    </message>
    <message>
        <source>Proposal of the board to the members&apos; meeting</source>
        <translation>Usulan pengurus kepada Rapat Anggota Tahunan</translation>
    </message>
    <message>
        <source>As decided by the members&apos; meeting</source>
        <translation>Sesuai keputusan Rapat Anggota Tahunan</translation>
    </message>
    <message>
        <source>How the surplus is divided (Rp)</source>
        <translation>Pembagian SHU menurut komponen (Rp)</translation>
    </message>
    <message>
        <source>The members&apos; pots are distributed to the last rupiah.</source>
        <translation>Bagian anggota terbagi habis sampai rupiah terakhir.</translation>
    </message>
    <message>
        <source>What each member gets (Rp)</source>
        <translation>Bagian setiap anggota (Rp)</translation>
    </message>
    <message>
        <source>Why is my figure what it is?</source>
        <translation>Kenapa angka saya segini?</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>milik Anda</translation>
    </message>
    <message>
        <source>of everybody</source>
        <translation>seluruh anggota</translation>
    </message>
    <message>
        <source>your portion</source>
        <translation>porsi Anda</translation>
    </message>
    <message>
        <source>pot</source>
        <translation>yang dibagi</translation>
    </message>
    <message>
        <source>your share</source>
        <translation>bagian Anda</translation>
    </message>
    <message>
        <source>Your share of the surplus {0}</source>
        <translation>SHU {0} bagian Anda</translation>
    </message>
    <message>
        <source>Share of the surplus {0} (Rp)</source>
        <translation>Sisa Hasil Usaha (SHU) {0} (Rp)</translation>
    </message>
    <message>
        <source>REPRINT, copy {0}</source>
        <translation>CETAK ULANG, salinan ke-{0}</translation>
    </message>
    <message>
        <source>and {0} more lines, see the journal</source>
        <translation>dan {0} baris lagi, lihat jurnal</translation>
    </message>
    <message>
        <source>Receipt {0}</source>
        <translation>Kuitansi {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Halaman {0} dari {1}</translation>
    </message>
    <message>
        <source>Fingerprint of the books: {0} · {1} entries</source>
        <translation>Sidik jari pembukuan: {0} · {1} jurnal</translation>
    </message>
    <message>
        <source>Report on the surplus of {0}</source>
        <translation>Laporan Pembagian SHU {0}</translation>
    </message>
    <message>
        <source>Rounding and bases without a member leave Rp {0} undistributed; it goes to {1}.</source>
        <translation>Karena pembulatan dan dasar tanpa anggota, Rp {0} tidak terbagi dan masuk ke {1}.</translation>
    </message>
    <message>
        <source>Surplus (SHU) of {0}</source>
        <translation>Sisa Hasil Usaha (SHU) {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Yang dihitung: {0}</translation>
    </message>
    <message>
        <source>Each Rp {0} counted for you brought you about Rp {1}.</source>
        <translation>Setiap Rp {0} yang dihitung bagi Anda menghasilkan kira-kira Rp {1}.</translation>
    </message>
    <message>
        <source>Shares are rounded down to Rp {0}; what is left over goes, unit by unit, to those whose share lost most by rounding.</source>
        <translation>Bagian dibulatkan ke bawah ke Rp {0}; sisanya diberikan satu per satu kepada yang paling banyak kehilangan karena pembulatan.</translation>
    </message>
    <message>
        <source>overdue, with interest</source>
        <translation>tunggakan, dengan jasa</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}, Rp {3}, was a mistake and was reversed on {4} by {5}.</source>
        <translation>{0}: {1} tanggal {2}, Rp {3}, keliru dan dibatalkan tanggal {4} dengan {5}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}, Rp {3}, was a mistake; reversed on {4} by {5} and replaced by {6}.</source>
        <translation>{0}: {1} tanggal {2}, Rp {3}, keliru; dibatalkan tanggal {4} dengan {5} dan diganti {6}.</translation>
    </message>
    <message>
        <source>REPLACED BY {0}</source>
        <translation>DIGANTI {0}</translation>
    </message>
    <message>
        <source>REVERSED BY {0}</source>
        <translation>DIBATALKAN DENGAN {0}</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Halaman uji</translation>
    </message>
    <message>
        <source>Lay a ruler on the page. The figures count millimetres from the upper left corner of the paper: where the ruler shows more, enter the difference as a negative offset, where it shows less, as a positive one. The cross marks the middle of the paper.</source>
        <translation>Letakkan penggaris di halaman ini. Angkanya menghitung milimeter dari sudut kiri atas kertas: bila penggaris menunjukkan lebih besar, isi selisihnya sebagai geseran negatif; bila lebih kecil, sebagai geseran positif. Tanda silang ada di tengah kertas.</translation>
    </message>
    <message>
        <source>Loan agreement</source>
        <translation>Surat perjanjian pinjaman</translation>
    </message>
    <message>
        <source>Loan schedule</source>
        <translation>Jadwal angsuran</translation>
    </message>
    <message>
        <source>Mandate for payroll deduction</source>
        <translation>Surat kuasa potong gaji</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>No. {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Article {0}: {1}</source>
        <translation>Pasal {0}: {1}</translation>
    </message>
    <message>
        <source>On {0} an agreement was made between {1}, below called the cooperative, and the member named here, below called the borrower:</source>
        <translation>Pada {0} dibuat perjanjian antara {1}, selanjutnya disebut koperasi, dan anggota berikut ini, selanjutnya disebut peminjam:</translation>
    </message>
    <message>
        <source>The loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>The cooperative lends the borrower Rp {0} ({1}) as {2}.</source>
        <translation>Koperasi meminjamkan kepada peminjam Rp {0} ({1}) berupa {2}.</translation>
    </message>
    <message>
        <source>Purpose: {0}.</source>
        <translation>Keperluan: {0}.</translation>
    </message>
    <message>
        <source>Kept back when the loan is paid out: {0}, Rp {1}.</source>
        <translation>Dipotong saat pencairan: {0}, Rp {1}.</translation>
    </message>
    <message>
        <source>Interest and instalments</source>
        <translation>Jasa dan angsuran</translation>
    </message>
    <message>
        <source>The loan is repaid in {0} instalments; interest: {1}.</source>
        <translation>Pinjaman dikembalikan dalam {0} kali angsuran; jasa: {1}.</translation>
    </message>
    <message>
        <source>The first instalment of Rp {0} is due on {1}, the last on {2}. The schedule is part of this agreement.</source>
        <translation>Angsuran pertama Rp {0} jatuh tempo {1}, yang terakhir {2}. Jadwal angsuran merupakan bagian dari perjanjian ini.</translation>
    </message>
    <message>
        <source>The borrower pays by deduction from his wages, as his mandate says, or at the cooperative&apos;s office.</source>
        <translation>Peminjam membayar melalui potong gaji sesuai surat kuasanya, atau di kantor koperasi.</translation>
    </message>
    <message>
        <source>Late and early payment</source>
        <translation>Terlambat dan pelunasan dipercepat</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Jaminan</translation>
    </message>
    <message>
        <source>{0} stands guarantor: he pays what the borrower does not.</source>
        <translation>{0} menjadi penjamin: membayar yang tidak dibayar peminjam.</translation>
    </message>
    <message>
        <source>Collateral: {0}, worth Rp {1}.</source>
        <translation>Agunan: {0}, senilai Rp {1}.</translation>
    </message>
    <message>
        <source>Collateral: {0}.</source>
        <translation>Agunan: {0}.</translation>
    </message>
    <message>
        <source>Leaving, and disputes</source>
        <translation>Keluar dan perselisihan</translation>
    </message>
    <message>
        <source>A borrower who leaves the cooperative or the company pays what is left at once; it may be set off against his savings.</source>
        <translation>Peminjam yang keluar dari koperasi atau perusahaan melunasi sisanya seketika; boleh diperhitungkan dengan simpanannya.</translation>
    </message>
    <message>
        <source>Disputes are settled by talking with each other, else as the cooperative&apos;s statutes say.</source>
        <translation>Perselisihan diselesaikan secara musyawarah; jika tidak tercapai, menurut anggaran dasar koperasi.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Peminjam</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Penjamin</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Duty stamp</source>
        <translation>Meterai</translation>
    </message>
    <message>
        <source>{0}, loan of Rp {1}, {2}</source>
        <translation>{0}, pinjaman Rp {1}, {2}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Angsuran</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>I, the undersigned:</source>
        <translation>Yang bertanda tangan di bawah ini:</translation>
    </message>
    <message>
        <source>give the company&apos;s payroll department power to deduct the instalments of loan {0} from my wages every payday and to pay them to {1}.</source>
        <translation>memberi kuasa kepada bagian penggajian perusahaan untuk memotong angsuran pinjaman {0} dari gaji saya setiap hari gajian dan membayarkannya kepada {1}.</translation>
    </message>
    <message>
        <source>Each time Rp {0} ({1}), {2} times.</source>
        <translation>Setiap kali Rp {0} ({1}), sebanyak {2} kali.</translation>
    </message>
    <message>
        <source>For the first time on {0}, for the last time on {1}.</source>
        <translation>Pertama kali {0}, terakhir kali {1}.</translation>
    </message>
    <message>
        <source>Should I leave the company, what is left of the loan may be deducted from my last wages and from what else is due to me.</source>
        <translation>Jika saya berhenti bekerja, sisa pinjaman boleh dipotong dari gaji terakhir dan hak saya lainnya.</translation>
    </message>
    <message>
        <source>This mandate cannot be withdrawn as long as the loan is not paid off.</source>
        <translation>Surat kuasa ini tidak dapat dicabut selama pinjaman belum lunas.</translation>
    </message>
    <message>
        <source>For the cooperative</source>
        <translation>Untuk koperasi</translation>
    </message>
    <message>
        <source>For the payroll department</source>
        <translation>Untuk bagian penggajian</translation>
    </message>
    <message>
        <source>Loan card</source>
        <translation>Kartu pinjaman</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Kali angsuran</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraf</translation>
    </message>
    <message>
        <source>Remaining principal on {0}: Rp {1}.</source>
        <translation>Sisa pokok per {0}: Rp {1}.</translation>
    </message>
    <message>
        <source>With the instalment of {0} Rp {1} more from the holiday allowance or a bonus.</source>
        <translation>Bersama angsuran {0} ditambah Rp {1} dari THR atau bonus.</translation>
    </message>
    <message>
        <source>Loan payments (Rp)</source>
        <translation>Pencairan dan angsuran pinjaman (Rp)</translation>
    </message>
    <message>
        <source>Paid out to you</source>
        <translation>Dicairkan kepada Anda</translation>
    </message>
    <message>
        <source>Penalty and fees</source>
        <translation>Denda dan biaya</translation>
    </message>
    <message>
        <source>Of the audit trail: {0} · {1} events</source>
        <translation>Jejak audit: {0} · {1} catatan</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>due</source>
        <translation>seharusnya dibayar</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>biasanya</translation>
    </message>
    <message>
        <source>Book what the member owes now as a receivable.</source>
        <translation>Bukukan kekurangan anggota itu sebagai piutang.</translation>
    </message>
    <message>
        <source>Check the account and the day.</source>
        <translation>Periksa akun dan tanggalnya.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1,000.</source>
        <translation>Tulis bilangan bulat dari 0 sampai 1.000.</translation>
    </message>
    <message>
        <source>Write a whole number from 100 to 2,000.</source>
        <translation>Tulis bilangan bulat dari 100 sampai 2.000.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Paid by</source>
        <translation>Penyetor</translation>
    </message>
    <message>
        <source>Received by, treasurer</source>
        <translation>Diterima oleh Bendahara</translation>
    </message>
    <message>
        <source>Approved by, chair</source>
        <translation>Disetujui oleh Ketua</translation>
    </message>
    <message>
        <source>Paid by, treasurer</source>
        <translation>Dibayar oleh Bendahara</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Transferred by, treasurer</source>
        <translation>Ditransfer oleh Bendahara</translation>
    </message>
    <message>
        <source>Drawn up by, treasurer</source>
        <translation>Dibuat oleh Bendahara</translation>
    </message>
    <message>
        <source>You have no loan to repay.</source>
        <translation>Anda tidak mempunyai pinjaman yang harus dibayar.</translation>
    </message>
    <message>
        <source>Your savings grew by Rp {0} and stand at Rp {1} on {2}.</source>
        <translation>Simpanan Anda bertambah Rp {0} menjadi Rp {1} per {2}.</translation>
    </message>
    <message>
        <source>Your savings fell by Rp {0} and stand at Rp {1} on {2}.</source>
        <translation>Simpanan Anda berkurang Rp {0} menjadi Rp {1} per {2}.</translation>
    </message>
    <message>
        <source>You have no savings on {0}.</source>
        <translation>Anda tidak mempunyai simpanan per {0}.</translation>
    </message>
    <message>
        <source>Your savings are unchanged at Rp {0} on {1}.</source>
        <translation>Simpanan Anda tetap Rp {0} per {1}.</translation>
    </message>
    <message>
        <source>You still owe Rp {0} of principal; the next instalment of Rp {1} is due on {2}.</source>
        <translation>Sisa pokok pinjaman Anda Rp {0}; angsuran berikutnya Rp {1} jatuh tempo {2}.</translation>
    </message>
    <message>
        <source>You still owe Rp {0} of principal.</source>
        <translation>Sisa pokok pinjaman Anda Rp {0}.</translation>
    </message>
    <message>
        <source>Loan schedule</source>
        <translation>Jadwal angsuran</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Angsuran</translation>
    </message>
    <message>
        <source>Remaining principal</source>
        <translation>Sisa pokok</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo sebelumnya</translation>
    </message>
    <message>
        <source>Turnover and balance after</source>
        <translation>Mutasi dan saldo sesudahnya</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>No. bukti</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Buku besar</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Buku kas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Subsidiary account</source>
        <translation>Buku pembantu</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Membatalkan</translation>
    </message>
    <message>
        <source>Preview: nothing is posted yet</source>
        <translation>Pratinjau: belum ada yang dibukukan</translation>
    </message>
    <message>
        <source>Legal entity no. {0} · Cooperative ID {1}</source>
        <translation>Badan Hukum No. {0} · NIK koperasi {1}</translation>
    </message>
    <message>
        <source>Legal entity no. {0}</source>
        <translation>Badan Hukum No. {0}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>No. anggota</translation>
    </message>
    <message>
        <source>Employee no.</source>
        <translation>NIK karyawan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>{0} active, {1} prospective, {2} left.</source>
        <translation>{0} anggota, {1} calon anggota, {2} sudah keluar.</translation>
    </message>
    <message>
        <source>either this or --from and --to</source>
        <translation>ini, atau --from dan --to</translation>
    </message>
    <message>
        <source>either this or the days</source>
        <translation>ini, atau tanggalnya</translation>
    </message>
    <message>
        <source>a year such as 2026</source>
        <translation>tahun seperti 2026</translation>
    </message>
    <message>
        <source>a day that is not before --from</source>
        <translation>tanggal yang tidak sebelum --from</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>per {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} s.d. {1}</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Head of the supervisors</source>
        <translation>Ketua Pengawas</translation>
    </message>
    <message>
        <source>Savings of members</source>
        <translation>Simpanan anggota</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Account {0} names no line of this statement and stands among the others.</source>
        <translation>Akun {0} tidak menyebut pos laporan ini dan masuk ke pos lain-lain.</translation>
    </message>
    <message>
        <source>There are no figures to compare with for {0}.</source>
        <translation>Tidak ada angka pembanding untuk {0}.</translation>
    </message>
    <message>
        <source>Statement of financial position</source>
        <translation>Laporan posisi keuangan (neraca)</translation>
    </message>
    <message>
        <source>Statement of operations (PHU)</source>
        <translation>Perhitungan hasil usaha (PHU)</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>s.d. {0}</translation>
    </message>
    <message>
        <source>Capital base</source>
        <translation>Dasar jasa modal</translation>
    </message>
    <message>
        <source>Return on capital</source>
        <translation>Jasa modal</translation>
    </message>
    <message>
        <source>Patronage base</source>
        <translation>Dasar jasa usaha</translation>
    </message>
    <message>
        <source>Patronage share</source>
        <translation>Jasa usaha</translation>
    </message>
    <message>
        <source>Non-members</source>
        <translation>Non anggota</translation>
    </message>
    <message>
        <source>Book year {0}</source>
        <translation>Tahun buku {0}</translation>
    </message>
    <message>
        <source>Draft: not yet decided by the members&apos; meeting.</source>
        <translation>Rancangan: belum disahkan RAT.</translation>
    </message>
    <message>
        <source>Surplus (SHU) by member</source>
        <translation>SHU per anggota</translation>
    </message>
    <message>
        <source>Division of the surplus (SHU)</source>
        <translation>Pembagian SHU</translation>
    </message>
    <message>
        <source>Surplus from</source>
        <translation>SHU dari</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Dibagi menurut</translation>
    </message>
    <message>
        <source>Whole base</source>
        <translation>Dasar seluruhnya</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Terbagi</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Surplus {0}: {1} from members, {2} from non-members.</source>
        <translation>SHU {0}: {1} dari anggota, {2} dari non anggota.</translation>
    </message>
    <message>
        <source>A year without a surplus has nothing to share.</source>
        <translation>Tahun tanpa SHU tidak ada yang dibagi.</translation>
    </message>
    <message>
        <source>The loss of one source reduces the surplus of the other.</source>
        <translation>Kerugian satu sumber mengurangi SHU sumber yang lain.</translation>
    </message>
    <message>
        <source>What cannot be shared, {0}, goes to {1} {2}.</source>
        <translation>Yang tidak terbagi, {0}, masuk ke {1} {2}.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Patronage</source>
        <translation>Jasa usaha</translation>
    </message>
    <message>
        <source>Board fund</source>
        <translation>Dana pengurus</translation>
    </message>
    <message>
        <source>Staff fund</source>
        <translation>Dana karyawan</translation>
    </message>
    <message>
        <source>Education fund</source>
        <translation>Dana pendidikan</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Dana sosial</translation>
    </message>
    <message>
        <source>Community development fund</source>
        <translation>Dana pembangunan daerah kerja</translation>
    </message>
    <message>
        <source>Audit fund</source>
        <translation>Dana audit</translation>
    </message>
    <message>
        <source>savings at the year&apos;s end, voluntary ones included</source>
        <translation>simpanan akhir tahun, termasuk sukarela</translation>
    </message>
    <message>
        <source>savings at the year&apos;s end</source>
        <translation>simpanan akhir tahun</translation>
    </message>
    <message>
        <source>average savings of the twelve month ends, voluntary ones included</source>
        <translation>rata-rata simpanan akhir dua belas bulan, termasuk sukarela</translation>
    </message>
    <message>
        <source>average savings of the twelve month ends</source>
        <translation>rata-rata simpanan akhir dua belas bulan</translation>
    </message>
    <message>
        <source>savings weighted by months, voluntary ones included</source>
        <translation>simpanan tertimbang bulan, termasuk sukarela</translation>
    </message>
    <message>
        <source>savings weighted by months</source>
        <translation>simpanan tertimbang bulan</translation>
    </message>
    <message>
        <source>loan interest paid in the year</source>
        <translation>jasa pinjaman yang dibayar dalam tahun itu</translation>
    </message>
    <message>
        <source>loans taken in the year</source>
        <translation>pinjaman yang diambil dalam tahun itu</translation>
    </message>
    <message>
        <source>purchases at the shop in the year</source>
        <translation>belanja di toko dalam tahun itu</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Neraca saldo</translation>
    </message>
    <message>
        <source>Opening debit</source>
        <translation>Awal debit</translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation>Awal kredit</translation>
    </message>
    <message>
        <source>Closing debit</source>
        <translation>Akhir debit</translation>
    </message>
    <message>
        <source>Closing credit</source>
        <translation>Akhir kredit</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>biasa</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>saldo awal</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>penutup</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>pembatalan</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>calon anggota</translation>
    </message>
    <message>
        <source>active</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>left</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>What the cooperative owns and owes on a day, and what belongs to its members.</source>
        <translation>Harta dan kewajiban koperasi pada suatu tanggal, dan yang menjadi milik anggota.</translation>
    </message>
    <message>
        <source>What was earned and spent, from members and from others, and the surplus that remains.</source>
        <translation>Pendapatan dan beban, dari anggota dan dari yang lain, serta sisa hasil usahanya.</translation>
    </message>
    <message>
        <source>Every account with its balance before, its turnover and its balance after.</source>
        <translation>Setiap akun dengan saldo awal, mutasi, dan saldo akhirnya.</translation>
    </message>
    <message>
        <source>Every posting of one account with the running balance.</source>
        <translation>Setiap jurnal pada satu akun dengan saldo berjalan.</translation>
    </message>
    <message>
        <source>Receipts and payments of a cash or bank account with the running balance.</source>
        <translation>Penerimaan dan pengeluaran kas atau bank dengan saldo berjalan.</translation>
    </message>
    <message>
        <source>Every posting in the order of its date and entry.</source>
        <translation>Semua jurnal menurut tanggal dan urutannya.</translation>
    </message>
    <message>
        <source>The member register with everybody&apos;s status on a day.</source>
        <translation>Daftar anggota dengan status setiap orang pada suatu tanggal.</translation>
    </message>
    <message>
        <source>What each member has saved, product by product, on a day.</source>
        <translation>Simpanan setiap anggota menurut jenisnya pada suatu tanggal.</translation>
    </message>
    <message>
        <source>Savings month by month</source>
        <translation>Simpanan bulan demi bulan</translation>
    </message>
    <message>
        <source>Who paid which months of a year, and who missed some.</source>
        <translation>Siapa membayar bulan apa dalam setahun, dan siapa yang bolong.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Loans with principal to pay and their next instalment.</source>
        <translation>Pinjaman yang masih berjalan dan angsuran berikutnya.</translation>
    </message>
    <message>
        <source>Control accounts and their subsidiary accounts</source>
        <translation>Akun induk dan buku pembantunya</translation>
    </message>
    <message>
        <source>Whether the subsidiary accounts add up to the ledger.</source>
        <translation>Apakah jumlah buku pembantu cocok dengan buku besar.</translation>
    </message>
    <message>
        <source>Who changed or did what besides posting.</source>
        <translation>Siapa mengubah atau melakukan apa selain membukukan.</translation>
    </message>
    <message>
        <source>Loan no.</source>
        <translation>No. pinjaman</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Dicairkan</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Angsuran berikut</translation>
    </message>
    <message>
        <source>{0} loans await their opening balances.</source>
        <translation>{0} pinjaman menunggu saldo awalnya.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sesudahnya</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sebelumnya</translation>
    </message>
    <message>
        <source>An empty month was missed: {0} in all.</source>
        <translation>Bulan kosong berarti bolong: seluruhnya {0}.</translation>
    </message>
    <message>
        <source>Months before {0} lie before these books began.</source>
        <translation>Bulan sebelum {0} terjadi sebelum pembukuan ini dimulai.</translation>
    </message>
    <message>
        <source>Instalments of Rp {0} are overdue; please talk to the cooperative&apos;s office.</source>
        <translation>Angsuran sebesar Rp {0} menunggak; silakan menghubungi kantor koperasi.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buku besar</translation>
    </message>
    <message>
        <source>Subsidiary accounts</source>
        <translation>Buku pembantu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Every control account agrees.</source>
        <translation>Semua akun induk cocok.</translation>
    </message>
    <message>
        <source>{0} control accounts differ.</source>
        <translation>{0} akun induk tidak cocok.</translation>
    </message>
    <message>
        <source>What each member gets of a year&apos;s surplus, and by what it is measured.</source>
        <translation>Bagian setiap anggota dari SHU setahun, dan dasar perhitungannya.</translation>
    </message>
    <message>
        <source>Into which pots a year&apos;s surplus goes, and what remains of each.</source>
        <translation>Pembagian SHU setahun menurut komponen, dan sisa masing-masing.</translation>
    </message>
    <message>
        <source>Savings counted</source>
        <translation>Simpanan yang dihitung</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Jasa yang dibayar</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>Loans taken</source>
        <translation>Pinjaman yang diambil</translation>
    </message>
    <message>
        <source>Share by savings</source>
        <translation>Jasa modal</translation>
    </message>
    <message>
        <source>Share by interest</source>
        <translation>Jasa atas pinjaman</translation>
    </message>
    <message>
        <source>Share by purchases</source>
        <translation>Jasa atas belanja</translation>
    </message>
    <message>
        <source>Share by loans</source>
        <translation>Jasa atas pinjaman diambil</translation>
    </message>
    <message>
        <source>CASH FLOWS FROM OPERATIONS</source>
        <translation>ARUS KAS DARI OPERASI</translation>
    </message>
    <message>
        <source>Net cash from operations</source>
        <translation>Kas bersih dari operasi</translation>
    </message>
    <message>
        <source>CASH FLOWS FROM INVESTING</source>
        <translation>ARUS KAS DARI INVESTASI</translation>
    </message>
    <message>
        <source>Net cash from investing</source>
        <translation>Kas bersih dari investasi</translation>
    </message>
    <message>
        <source>CASH FLOWS FROM FINANCING</source>
        <translation>ARUS KAS DARI PENDANAAN</translation>
    </message>
    <message>
        <source>Net cash from financing</source>
        <translation>Kas bersih dari pendanaan</translation>
    </message>
    <message>
        <source>Statement of cash flows</source>
        <translation>Laporan arus kas</translation>
    </message>
    <message>
        <source>Net change in cash</source>
        <translation>Kenaikan (penurunan) kas</translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation>Kas awal</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Kas akhir</translation>
    </message>
    <message>
        <source>Statement of changes in equity</source>
        <translation>Laporan perubahan ekuitas</translation>
    </message>
    <message>
        <source>How the members&apos; and the cooperative&apos;s own capital grew and shrank.</source>
        <translation>Bertambah dan berkurangnya modal anggota dan modal koperasi.</translation>
    </message>
    <message>
        <source>Where money came from and where it went.</source>
        <translation>Dari mana uang masuk dan untuk apa uang keluar.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Penambahan</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Pengurangan</translation>
    </message>
    <message>
        <source>Surplus of the period</source>
        <translation>SHU periode berjalan</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo akhir</translation>
    </message>
    <message>
        <source>TOTAL EQUITY</source>
        <translation>JUMLAH EKUITAS</translation>
    </message>
    <message>
        <source>The flows and the balances of cash differ by {0}. Check the books.</source>
        <translation>Arus kas dan saldo kas berbeda {0}. Periksa buku.</translation>
    </message>
    <message>
        <source>Memo as posted</source>
        <translation>Keterangan asli</translation>
    </message>
    <message>
        <source>Journal before posting</source>
        <translation>Jurnal sebelum dibukukan</translation>
    </message>
    <message>
        <source>and {0} more lines</source>
        <translation>dan {0} baris lagi</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mutasi</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Dibatalkan oleh</translation>
    </message>
    <message>
        <source>Share of the surplus (SHU)</source>
        <translation>Bagian SHU</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Belum diambil</translation>
    </message>
    <message>
        <source>Savings: none.</source>
        <translation>Simpanan: tidak ada.</translation>
    </message>
    <message>
        <source>Savings: Rp {0} ({1}).</source>
        <translation>Simpanan: Rp {0} ({1}).</translation>
    </message>
    <message>
        <source>Savings: Rp {0} ({1} {2}, {3} {4}).</source>
        <translation>Simpanan: Rp {0} ({1} {2}, {3} {4}).</translation>
    </message>
    <message>
        <source>Savings: Rp {0} ({1} {2}, {3} {4}, {5} {6}).</source>
        <translation>Simpanan: Rp {0} ({1} {2}, {3} {4}, {5} {6}).</translation>
    </message>
    <message>
        <source>Savings: Rp {0} in {1} products.</source>
        <translation>Simpanan: Rp {0} dalam {1} jenis simpanan.</translation>
    </message>
    <message>
        <source>Loans: none.</source>
        <translation>Pinjaman: tidak ada.</translation>
    </message>
    <message>
        <source>Loans: Rp {0} of principal to pay; overdue with interest: Rp {1}.</source>
        <translation>Pinjaman: sisa pokok Rp {0}; tunggakan dengan jasa: Rp {1}.</translation>
    </message>
    <message>
        <source>Loans: Rp {0} of principal to pay.</source>
        <translation>Pinjaman: sisa pokok Rp {0}.</translation>
    </message>
    <message>
        <source>Loans: Rp {0} of principal to pay; next instalment Rp {1} on {2}.</source>
        <translation>Pinjaman: sisa pokok Rp {0}; angsuran berikutnya Rp {1} pada {2}.</translation>
    </message>
    <message>
        <source>{0}: balance of {1} ({2}) on {3}.</source>
        <translation>{0}: saldo {1} ({2}) per {3}.</translation>
    </message>
    <message>
        <source>Something does not agree? Bring your receipts to the cooperative&apos;s office.</source>
        <translation>Ada yang tidak cocok? Bawa kuitansi Anda ke kantor koperasi.</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Pilih tanggal</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Awal tahun s.d. hari ini</translation>
    </message>
    <message>
        <source>Your list compared with the books</source>
        <translation>Daftar Anda dibandingkan dengan pembukuan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Pembukuan</translation>
    </message>
    <message>
        <source>The balances of {0} members agree with the books.</source>
        <translation>Saldo {0} anggota cocok dengan pembukuan.</translation>
    </message>
    <message>
        <source>{0} members differ; a difference is what the list has more.</source>
        <translation>{0} anggota berselisih; selisih adalah kelebihan di daftar.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Confirmation of balances</source>
        <translation>Konfirmasi saldo</translation>
    </message>
    <message>
        <source>Whoever signs confirms his balances. If a figure is not right, cross it out, write down what it should be, and bring your proof to the cooperative.</source>
        <translation>Yang menandatangani membenarkan saldonya. Bila ada angka yang tidak benar, coret, tulis yang seharusnya, dan bawa bukti Anda ke koperasi.</translation>
    </message>
    <message>
        <source>Without work unit</source>
        <translation>Tanpa bagian</translation>
    </message>
    <message>
        <source>Confirmation of balances: without work unit</source>
        <translation>Konfirmasi saldo: tanpa bagian</translation>
    </message>
    <message>
        <source>Confirmation of balances: {0}</source>
        <translation>Konfirmasi saldo: {0}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Tersimpan: {0}</translation>
    </message>
    <message>
        <source>For the meeting and the board</source>
        <translation>Untuk rapat dan pengurus</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>Untuk anggota</translation>
    </message>
    <message>
        <source>For the books</source>
        <translation>Untuk pembukuan</translation>
    </message>
    <message>
        <source>For checking</source>
        <translation>Untuk pemeriksaan</translation>
    </message>
    <message>
        <source>SHU report and slips</source>
        <translation>Laporan dan slip SHU</translation>
    </message>
    <message>
        <source>The surplus (SHU) on paper: the report to sign, and a slip for each member.</source>
        <translation>SHU di atas kertas: laporan untuk ditandatangani dan slip untuk tiap anggota.</translation>
    </message>
    <message>
        <source>Member statements</source>
        <translation>Rekening anggota</translation>
    </message>
    <message>
        <source>Savings, loans and share of the surplus of one member or of all, to hand out.</source>
        <translation>Simpanan, pinjaman, dan bagian SHU satu anggota atau semua, untuk dibagikan.</translation>
    </message>
    <message>
        <source>Search the reports: what do you want to know?</source>
        <translation>Cari laporan: apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Cari laporan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>Terakhir dibuat</translation>
    </message>
    <message>
        <source>No report has these words. Try another one, or clear the search.</source>
        <translation>Tidak ada laporan dengan kata itu. Coba kata lain atau kosongkan pencarian.</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>Hapus dari daftar laporan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua anggota</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Satu bagian</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>Satu anggota</translation>
    </message>
    <message>
        <source>{0} marked members</source>
        <translation>{0} anggota yang ditandai</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Print member statements</source>
        <translation>Cetak rekening anggota</translation>
    </message>
    <message>
        <source>Print the SHU report and slips</source>
        <translation>Cetak laporan dan slip SHU</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Keep this report</source>
        <translation>Simpan laporan ini</translation>
    </message>
    <message>
        <source>It stands in the gallery under this name. Times such as last month move on by themselves.</source>
        <translation>Laporan akan ada di daftar laporan dengan nama ini. Waktu seperti bulan lalu bergeser sendiri.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>For &amp;everybody who uses these books</source>
        <translation>&amp;Untuk semua yang memakai pembukuan ini</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Kept: it stands in the gallery of reports.</source>
        <translation>Tersimpan: ada di daftar laporan.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Simpan P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rinter…</source>
        <translation>P&amp;rinter…</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>K&amp;ertas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>Tegak atau melintang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Ukuran di layar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman-halaman</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>Halaman seperti dicetak</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Sesuai isi</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Melintang</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>The first {0} of {1} pages are shown; the print and the PDF have all.</source>
        <translation>Ditampilkan {0} halaman pertama dari {1}; cetakan dan PDF memuat semuanya.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke printer.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Print the test page, lay a ruler on it and enter by how much the print has to move. The offset is kept for this printer on this computer.</source>
        <translation>Cetak halaman uji, ukur dengan penggaris, lalu isi berapa jauh cetakan harus digeser. Geseran disimpan untuk printer ini di komputer ini.</translation>
    </message>
    <message>
        <source>Pr&amp;inter</source>
        <translation>Pr&amp;inter</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Ke &amp;kanan</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ke &amp;bawah</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Halaman &amp;uji</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>This computer has no printer. Save a PDF and print it elsewhere.</source>
        <translation>Komputer ini tidak punya printer. Simpan PDF dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>The printer {0} does not name F4 (215 x 330 mm) among its papers. Add it in the printer&apos;s settings as a paper of its own size, or print on A4.</source>
        <translation>Printer {0} tidak mengenal kertas F4 (215 x 330 mm). Tambahkan di pengaturan printer sebagai ukuran kertas sendiri, atau cetak di A4.</translation>
    </message>
    <message>
        <source>Print {0}</source>
        <translation>Cetak {0}</translation>
    </message>
    <message>
        <source>F4, original and copy</source>
        <translation>F4, asli dan tembusan</translation>
    </message>
    <message>
        <source>A4, original and copy</source>
        <translation>A4, asli dan tembusan</translation>
    </message>
    <message>
        <source>Continuous form 9.5 x 11 in</source>
        <translation>Kertas continuous 9,5 x 11 inci</translation>
    </message>
    <message>
        <source>Continuous form 9.5 x 5.5 in</source>
        <translation>Kertas continuous 9,5 x 5,5 inci</translation>
    </message>
    <message>
        <source>Receipt {0}</source>
        <translation>Kuitansi {0}</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>K&amp;ertas</translation>
    </message>
    <message>
        <source>Form of the receipt</source>
        <translation>Kertas kuitansi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Not printed yet: this is the original.</source>
        <translation>Belum pernah dicetak: ini yang asli.</translation>
    </message>
    <message>
        <source>Printed before: this will be copy {0}.</source>
        <translation>Sudah pernah dicetak: ini akan menjadi salinan {0}.</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation>Laporan tidak jadi dibuat.</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>Keep what this report is asked under a name</source>
        <translation>Simpan pilihan laporan ini dengan sebuah nama</translation>
    </message>
    <message>
        <source>P&amp;review and print</source>
        <translation>P&amp;ratinjau dan cetak</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cari dalam daftar ini</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Laporan sedang dibuat …</translation>
    </message>
    <message>
        <source>There is nothing in this time. Choose another one above.</source>
        <translation>Tidak ada apa-apa pada waktu ini. Pilih waktu lain di atas.</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Berkas Excel sedang ditulis</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Akhir bulan lalu</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Akhir tahun lalu</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Satu tanggal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Waktu</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Sampa&amp;i</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Ta&amp;hun</translation>
    </message>
    <message>
        <source>Compared da&amp;y</source>
        <translation>Tanggal &amp;pembanding</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>S&amp;impanan</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Tahun lain</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tanpa pembanding</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Setahun sebelumnya</translation>
    </message>
    <message>
        <source>End of the year before</source>
        <translation>Akhir tahun sebelumnya</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Enter the day above.</source>
        <translation>Isi tanggalnya di atas.</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Correct the days above.</source>
        <translation>Tanggal awal melewati tanggal akhir. Perbaiki tanggal di atas.</translation>
    </message>
    <message>
        <source>Enter the day to compare with above.</source>
        <translation>Isi tanggal pembanding di atas.</translation>
    </message>
    <message>
        <source>Choose an account above: type its code or a part of its name.</source>
        <translation>Pilih akun di atas: ketik kode atau sebagian namanya.</translation>
    </message>
    <message>
        <source>There is no savings product yet. Add one in the settings.</source>
        <translation>Belum ada jenis simpanan. Tambahkan di pengaturan.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Di folder mana?</translation>
    </message>
    <message>
        <source>What each member has saved, owes and gets of the surplus, to hand out. The pages are shown before they are printed.</source>
        <translation>Berapa simpanan, pinjaman, dan bagian SHU tiap anggota, untuk dibagikan. Halamannya ditampilkan dulu sebelum dicetak.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Tanggal awal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Tanggal akhir</translation>
    </message>
    <message>
        <source>With the share of a surplus that is &amp;not decided yet (pages are marked as a draft)</source>
        <translation>Dengan bagian SHU yang belum d&amp;iputuskan (halaman ditandai rancangan)</translation>
    </message>
    <message>
        <source>Choose the members first.</source>
        <translation>Pilih anggotanya dulu.</translation>
    </message>
    <message>
        <source>One member.</source>
        <translation>Satu anggota.</translation>
    </message>
    <message>
        <source>{0} members.</source>
        <translation>{0} anggota.</translation>
    </message>
    <message>
        <source>Book &amp;year</source>
        <translation>Ta&amp;hun buku</translation>
    </message>
    <message>
        <source>SHU report</source>
        <translation>Laporan SHU</translation>
    </message>
    <message>
        <source>How the surplus is divided, what each member gets, and who signs. Until the meeting has decided, every page is marked as a draft.</source>
        <translation>Bagaimana SHU dibagi, berapa bagian tiap anggota, dan siapa yang menandatangani. Sebelum diputuskan rapat, setiap halaman ditandai rancangan.</translation>
    </message>
    <message>
        <source>Preview the &amp;report</source>
        <translation>Pratinjau la&amp;poran</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Two on a sheet, to be cut apart: each explains a member&apos;s share with his own figures.</source>
        <translation>Dua per lembar, untuk dipotong: masing-masing menjelaskan bagian anggota dengan angkanya sendiri.</translation>
    </message>
    <message>
        <source>Preview the &amp;slips</source>
        <translation>Pratinjau &amp;slip</translation>
    </message>
    <message>
        <source>SHU slips</source>
        <translation>Slip SHU</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Halaman {0}</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Untuk siapa</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>&amp;Halaman</translation>
    </message>
    <message>
        <source>Make it agai&amp;n</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Dari</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Bandingkan d&amp;engan</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;sampai</translation>
    </message>
    <message>
        <source>A file for &amp;each member…</source>
        <translation>Satu ber&amp;kas per anggota…</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Beban</translation>
    </message>
    <message>
        <source>Months and years of the books</source>
        <translation>Bulan dan tahun buku</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Entries at closing</source>
        <translation>Jurnal saat ditutup</translation>
    </message>
    <message>
        <source>Fingerprint at closing</source>
        <translation>Sidik jari saat ditutup</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>{0} drafts are not posted yet.</source>
        <translation>{0} draf belum dibukukan.</translation>
    </message>
    <message>
        <source>Compulsory savings of {0}: {1} members have not paid {2} yet.</source>
        <translation>Simpanan wajib {0}: {1} anggota belum menyetor {2}.</translation>
    </message>
    <message>
        <source>{0} loans have instalments overdue, {1} in all.</source>
        <translation>{0} pinjaman lewat jatuh tempo, seluruhnya {1}.</translation>
    </message>
    <message>
        <source>There is no backup of these books yet.</source>
        <translation>Buku ini belum punya cadangan.</translation>
    </message>
    <message>
        <source>The last backup is {0} days old.</source>
        <translation>Cadangan terakhir berumur {0} hari.</translation>
    </message>
    <message>
        <source>The books have not been checked since something was posted.</source>
        <translation>Buku belum diperiksa sejak pembukuan terakhir.</translation>
    </message>
    <message>
        <source>The books have not been checked yet.</source>
        <translation>Buku belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>{0} is over and can be closed.</source>
        <translation>{0} sudah lewat dan dapat ditutup.</translation>
    </message>
    <message>
        <source>{0} is still open; {1} months are over and can be closed.</source>
        <translation>{0} masih terbuka; {1} bulan sudah lewat dan dapat ditutup.</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Hasil hitungan laci</translation>
    </message>
    <message>
        <source>Difference, counted less books</source>
        <translation>Selisih, hitungan dikurangi buku</translation>
    </message>
    <message>
        <source>{0} coins of Rp {1} = Rp {2}</source>
        <translation>{0} koin Rp {1} = Rp {2}</translation>
    </message>
    <message>
        <source>{0} notes of Rp {1} = Rp {2}</source>
        <translation>{0} lembar Rp {1} = Rp {2}</translation>
    </message>
    <message>
        <source>Note on the count: {0}</source>
        <translation>Catatan hitungan: {0}</translation>
    </message>
    <message>
        <source>Daily cash sheet</source>
        <translation>Lembar kas harian</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Dari atau kepada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>What came in and went out on a day, and what the drawer held when it was counted.</source>
        <translation>Uang yang masuk dan keluar pada satu hari, dan isi laci waktu dihitung.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>lunas</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>menunggak</translation>
    </message>
    <message>
        <source>paid in part, overdue</source>
        <translation>dibayar sebagian, menunggak</translation>
    </message>
    <message>
        <source>next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>belum jatuh tempo</translation>
    </message>
    <message>
        <source>Schedule of loan {0}</source>
        <translation>Jadwal pinjaman {0}</translation>
    </message>
    <message>
        <source>Savings by product</source>
        <translation>Simpanan menurut jenis</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Tagihan bulan ini</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Missing payments: {0}</source>
        <translation>Setoran yang kurang: {0}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Arrears of loans</source>
        <translation>Tunggakan pinjaman</translation>
    </message>
    <message>
        <source>Who is behind with which loan, since when and with how much; the longest first.</source>
        <translation>Siapa yang menunggak, pinjaman mana, sejak kapan, dan berapa; yang terlama di atas.</translation>
    </message>
    <message>
        <source>Collectibility of loans</source>
        <translation>Kolektibilitas pinjaman</translation>
    </message>
    <message>
        <source>Every open loan in its class, by how long it is overdue.</source>
        <translation>Setiap pinjaman berjalan dalam kelasnya, menurut lamanya menunggak.</translation>
    </message>
    <message>
        <source>Allowance for bad loans</source>
        <translation>Penyisihan pinjaman tak tertagih</translation>
    </message>
    <message>
        <source>What should be set aside for each class of loans, and what still has to be booked.</source>
        <translation>Penyisihan yang diperlukan untuk setiap kelas pinjaman, dan yang masih harus dibukukan.</translation>
    </message>
    <message>
        <source>Loan interest due and not paid</source>
        <translation>Jasa pinjaman jatuh tempo yang belum dibayar</translation>
    </message>
    <message>
        <source>Loan by loan, for the year-end entry that books it as income.</source>
        <translation>Per pinjaman, untuk jurnal akhir tahun yang mengakuinya sebagai pendapatan.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Angsuran tertunggak</translation>
    </message>
    <message>
        <source>Principal overdue</source>
        <translation>Pokok tertunggak</translation>
    </message>
    <message>
        <source>Interest overdue</source>
        <translation>Jasa tertunggak</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Umur tunggakan</translation>
    </message>
    <message>
        <source>Due on the day itself: {0}.</source>
        <translation>Jatuh tempo pada hari itu: {0}.</translation>
    </message>
    <message>
        <source>{0} days overdue: {1}.</source>
        <translation>Menunggak {0} hari: {1}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Penyisihan</translation>
    </message>
    <message>
        <source>Class {0}: {1}.</source>
        <translation>Kelas {0}: {1}.</translation>
    </message>
    <message>
        <source>Written off on {0}: loan {1}, {2}, of which {3} came in since.</source>
        <translation>Dihapus buku pada {0}: pinjaman {1}, {2}, yang sejak itu diterima {3}.</translation>
    </message>
    <message>
        <source>Booked so far</source>
        <translation>Sudah dibukukan</translation>
    </message>
    <message>
        <source>Still to book</source>
        <translation>Masih harus dibukukan</translation>
    </message>
    <message>
        <source>Settlement of {0}</source>
        <translation>Penyelesaian {0}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>In his favour</source>
        <translation>Hak anggota</translation>
    </message>
    <message>
        <source>Owed by him</source>
        <translation>Kewajiban anggota</translation>
    </message>
    <message>
        <source>Loan {0}, principal</source>
        <translation>Pinjaman {0}, pokok</translation>
    </message>
    <message>
        <source>Loan {0}, interest</source>
        <translation>Pinjaman {0}, jasa</translation>
    </message>
    <message>
        <source>Loan {0}, penalty and fees</source>
        <translation>Pinjaman {0}, denda dan biaya</translation>
    </message>
    <message>
        <source>Still to be paid by him</source>
        <translation>Masih harus dibayar anggota</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Dibayarkan</translation>
    </message>
    <message>
        <source>Received by {0}.</source>
        <translation>Diterima oleh {0}.</translation>
    </message>
    <message>
        <source>He stands guarantor for loan {0}.</source>
        <translation>Ia menjadi penjamin pinjaman {0}.</translation>
    </message>
    <message>
        <source>Surplus (SHU) over the years</source>
        <translation>SHU dari tahun ke tahun</translation>
    </message>
    <message>
        <source>How the surplus grew from year to year, and how much of it went to the members.</source>
        <translation>Bagaimana SHU tumbuh dari tahun ke tahun, dan berapa yang sampai kepada anggota.</translation>
    </message>
    <message>
        <source>{0}, as of {1}</source>
        <translation>{0}, per {1}</translation>
    </message>
    <message>
        <source>{0}, year {1}</source>
        <translation>{0}, tahun {1}</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>disahkan</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum disahkan</translation>
    </message>
    <message>
        <source>Book years {0} to {1}</source>
        <translation>Tahun buku {0} s.d. {1}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>From members</source>
        <translation>Dari anggota</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Dari bukan anggota</translation>
    </message>
    <message>
        <source>Surplus (SHU)</source>
        <translation>SHU</translation>
    </message>
    <message>
        <source>Shared among members</source>
        <translation>Dibagikan kepada anggota</translation>
    </message>
    <message>
        <source>{0} · {2}, {3} to {4}</source>
        <translation>{0} · {1}, {3} s.d. {4}</translation>
    </message>
    <message>
        <source>{0} · {2}, {3}</source>
        <translation>{0} · {1}, {3}</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Kolo&amp;m</translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation>&amp;Grafik</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;kspor</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook…</source>
        <translation>Buku kerja E&amp;xcel…</translation>
    </message>
    <message>
        <source>Show &amp;the figures</source>
        <translation>Lihat angkan&amp;ya</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>tetap (flat)</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>anuitas</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>menurun</translation>
    </message>
    <message>
        <source>principal at the end</source>
        <translation>pokok di akhir</translation>
    </message>
    <message>
        <source>Card of loan {0}</source>
        <translation>Kartu pinjaman {0}</translation>
    </message>
    <message>
        <source>Paying off loan {0}</source>
        <translation>Pelunasan pinjaman {0}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Savings returned</source>
        <translation>Simpanan yang dikembalikan</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Harus dibayar</translation>
    </message>
    <message>
        <source>Terms of loan {0}</source>
        <translation>Syarat pinjaman {0}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>A month or a year</source>
        <translation>Per bulan atau tahun</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Angsuran</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Jatuh tempo pertama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>its payment was reversed</source>
        <translation>pembayarannya dibatalkan</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>{0}, paid on {1}</source>
        <translation>{0}, dibayar pada {1}</translation>
    </message>
    <message>
        <source>Valid for a payment on {0}; on another day it may be another amount.</source>
        <translation>Berlaku untuk pembayaran pada {0}; pada hari lain jumlahnya bisa berbeda.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>tidak ada di buku daftar anggota</translation>
    </message>
    <message>
        <source>{0} (not in the register)</source>
        <translation>{0} (tidak ada di buku daftar anggota)</translation>
    </message>
    <message>
        <source>Those without savings, loans or a share in this time get no statement.</source>
        <translation>Yang tidak punya simpanan, pinjaman atau bagian SHU pada waktu ini tidak mendapat rekening.</translation>
    </message>
    <message>
        <source>{0} of them have no savings, loans or share in this time and get no statement.</source>
        <translation>{0} di antaranya tidak punya simpanan, pinjaman atau bagian SHU pada waktu ini dan tidak mendapat rekening.</translation>
    </message>
    <message>
        <source>The test page was sent to {0}.</source>
        <translation>Halaman uji sudah dikirim ke {0}.</translation>
    </message>
    <message>
        <source>Does this printer take F4?</source>
        <translation>Apakah printer ini bisa mencetak F4?</translation>
    </message>
    <message>
        <source>&amp;Print anyway</source>
        <translation>&amp;Tetap cetak</translation>
    </message>
    <message>
        <source>Effective rate a year, fees not counted: {0} nominal (12 × the rate of a month), {1} compounded.</source>
        <translation>Bunga efektif setahun tanpa biaya: {0} nominal (12 × bunga sebulan), {1} majemuk.</translation>
    </message>
    <message>
        <source>CSV for Indonesian spreadsheets: semicolons, decimal commas</source>
        <translation>CSV untuk Excel/LibreOffice Indonesia: titik koma, koma desimal</translation>
    </message>
    <message>
        <source>CSV for other programs: commas, decimal points</source>
        <translation>CSV untuk program lain: koma, titik desimal</translation>
    </message>
    <message>
        <source>CSV for Indonesian &amp;spreadsheets (; and decimal comma)…</source>
        <translation>CSV untuk Excel/LibreOffice &amp;Indonesia (; dan koma desimal)…</translation>
    </message>
    <message>
        <source>&amp;CSV for other programs (, and decimal point)…</source>
        <translation>&amp;CSV untuk program lain (, dan titik desimal)…</translation>
    </message>
</context>
<context>
    <name>savings</name>
    <message>
        <source>on demand</source>
        <translation>sewaktu-waktu</translation>
    </message>
    <message>
        <source>when the member leaves</source>
        <translation>saat anggota keluar</translation>
    </message>
    <message>
        <source>at maturity</source>
        <translation>saat jatuh tempo</translation>
    </message>
    <message>
        <source>when the loan is paid off</source>
        <translation>saat pinjaman lunas</translation>
    </message>
    <message>
        <source>by a recorded decision; give its number as voucher number</source>
        <translation>berdasarkan keputusan tercatat; isi nomornya sebagai nomor bukti</translation>
    </message>
    <message>
        <source>Deposit to savings</source>
        <translation>Setoran simpanan</translation>
    </message>
    <message>
        <source>Withdrawal from savings</source>
        <translation>Penarikan simpanan</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Bu&amp;kukan</translation>
    </message>
    <message>
        <source>This is what will be posted:</source>
        <translation>Yang akan dibukukan:</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>An&amp;ggota</translation>
    </message>
    <message>
        <source>&amp;Savings</source>
        <translation>&amp;Simpanan</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Jumlah</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>T&amp;anggal</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Masuk k&amp;e</translation>
    </message>
    <message>
        <source>O&amp;ut of</source>
        <translation>&amp;Dari kas/bank</translation>
    </message>
    <message>
        <source>Paper &amp;voucher no.</source>
        <translation>&amp;No. bukti kertas</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>Kete&amp;rangan</translation>
    </message>
    <message>
        <source>Choose a member: number, name or employee number.</source>
        <translation>Pilih anggota: nomor, nama, atau NIK karyawan.</translation>
    </message>
    <message>
        <source>Balance: Rp {0}</source>
        <translation>Saldo: Rp {0}</translation>
    </message>
    <message>
        <source>Balance: Rp {0}. Nothing is due.</source>
        <translation>Saldo: Rp {0}. Tidak ada yang kurang.</translation>
    </message>
    <message>
        <source>Balance: Rp {0}. Missing: Rp {1} in {2} months; this month Rp {3}.</source>
        <translation>Saldo: Rp {0}. Kurang: Rp {1} dalam {2} bulan; bulan ini Rp {3}.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Pilih anggotanya.</translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Isi jumlahnya.</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>Isi tanggalnya.</translation>
    </message>
    <message>
        <source>Choose the cash box or bank.</source>
        <translation>Pilih kas atau bank.</translation>
    </message>
    <message>
        <source>Member, savings and amount first.</source>
        <translation>Isi dulu anggota, simpanan, dan jumlah.</translation>
    </message>
    <message>
        <source>Deposit posted</source>
        <translation>Setoran dibukukan</translation>
    </message>
    <message>
        <source>Withdrawal posted</source>
        <translation>Penarikan dibukukan</translation>
    </message>
    <message>
        <source>New balance: {0}</source>
        <translation>Saldo baru: {0}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Dibayarkan</translation>
    </message>
    <message>
        <source>it is not kept by members&apos; savings accounts.</source>
        <translation>bukan akun simpanan anggota.</translation>
    </message>
    <message>
        <source>another product has it already.</source>
        <translation>sudah dipakai produk lain.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Received &amp;into</source>
        <translation>Diter&amp;ima di</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>B&amp;ulan</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>Diff&amp;erence goes to</source>
        <translation>S&amp;elisih dibukukan ke</translation>
    </message>
    <message>
        <source>Because (&amp;reason)</source>
        <translation>Seb&amp;abnya</translation>
    </message>
    <message>
        <source>Collective sheet</source>
        <translation>Setoran kolektif</translation>
    </message>
    <message>
        <source>Fill with &amp;what is due</source>
        <translation>Isi dengan tagi&amp;han</translation>
    </message>
    <message>
        <source>C&amp;lear amounts</source>
        <translation>Ko&amp;songkan</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Periksa</translation>
    </message>
    <message>
        <source>Tries everything and posts nothing</source>
        <translation>Mencoba semuanya tanpa membukukan</translation>
    </message>
    <message>
        <source>Go to number or name</source>
        <translation>Cari nomor atau nama</translation>
    </message>
    <message>
        <source>Type amounts; Enter goes down, Tab to the right, Ctrl+V pastes from Excel.</source>
        <translation>Ketik jumlah; Enter ke bawah, Tab ke kanan, Ctrl+V menempel dari Excel.</translation>
    </message>
    <message>
        <source>Sums of the columns</source>
        <translation>Jumlah kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>This is the sheet that was not posted last time.</source>
        <translation>Ini daftar yang belum dibukukan tadi.</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} anggota</translation>
    </message>
    <message>
        <source>Money received: Rp {0}</source>
        <translation>Uang diterima: Rp {0}</translation>
    </message>
    <message>
        <source>Money received: Rp {0}, of that Rp {1} without a purpose</source>
        <translation>Uang diterima: Rp {0}, selisih Rp {1} belum jelas untuk apa</translation>
    </message>
    <message>
        <source>Name the account that takes the difference.</source>
        <translation>Sebutkan akun untuk selisihnya.</translation>
    </message>
    <message>
        <source>Say why it differs.</source>
        <translation>Sebutkan sebab selisihnya.</translation>
    </message>
    <message>
        <source>Nothing was posted. Enter on a line below goes to its cell.</source>
        <translation>Belum ada yang dibukukan. Enter pada baris di bawah menuju selnya.</translation>
    </message>
    <message>
        <source>This can be posted: {0} members, Rp {1} as {2}.</source>
        <translation>Bisa dibukukan: {0} anggota, Rp {1} sebagai {2}.</translation>
    </message>
    <message>
        <source>Posted as {0}: {1} members, Rp {2}.</source>
        <translation>Dibukukan sebagai {0}: {1} anggota, Rp {2}.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Li&amp;hat</translation>
    </message>
    <message>
        <source>{0} pasted cells or lines could not be used:</source>
        <translation>{0} sel atau baris yang ditempel tidak dipakai:</translation>
    </message>
    <message>
        <source>principal: once, on joining</source>
        <translation>pokok: sekali, saat masuk</translation>
    </message>
    <message>
        <source>compulsory: every month</source>
        <translation>wajib: tiap bulan</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>sukarela</translation>
    </message>
    <message>
        <source>holiday savings</source>
        <translation>hari raya</translation>
    </message>
    <message>
        <source>for a term</source>
        <translation>berjangka</translation>
    </message>
    <message>
        <source>with a loan</source>
        <translation>bersama pinjaman</translation>
    </message>
    <message>
        <source>to shop with</source>
        <translation>untuk belanja</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>sewaktu-waktu</translation>
    </message>
    <message>
        <source>at the end of the term</source>
        <translation>saat jatuh tempo</translation>
    </message>
    <message>
        <source>when it was decided</source>
        <translation>bila sudah diputuskan</translation>
    </message>
    <message>
        <source>New savings product</source>
        <translation>Jenis simpanan baru</translation>
    </message>
    <message>
        <source>Savings product</source>
        <translation>Jenis simpanan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>K&amp;ode</translation>
    </message>
    <message>
        <source>Short, in capitals: heading of lists.</source>
        <translation>Pendek, huruf besar: judul kolom daftar.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>As statements show it.</source>
        <translation>Seperti di rekening anggota.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Paid out</source>
        <translation>&amp;Dibayarkan</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Ak&amp;un</translation>
    </message>
    <message>
        <source>Equity or liability follows from the account. It stays once members have savings of this kind.</source>
        <translation>Ekuitas atau kewajiban mengikuti akunnya. Akun tetap bila anggota sudah punya simpanan ini.</translation>
    </message>
    <message>
        <source>Counts for the capital share of the S&amp;HU</source>
        <translation>Dihitung untuk jasa modal S&amp;HU</translation>
    </message>
    <message>
        <source>May be paid in &amp;instalments</source>
        <translation>Boleh di&amp;angsur</translation>
    </message>
    <message>
        <source>&amp;Used: deposits are taken</source>
        <translation>Dipa&amp;kai: setoran diterima</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Harus diisi.</translation>
    </message>
    <message>
        <source>Savings products</source>
        <translation>Jenis simpanan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;New product…</source>
        <translation>Jenis &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Uba&amp;h…</translation>
    </message>
    <message>
        <source>Amounts due</source>
        <translation>Besar setoran</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua anggota</translation>
    </message>
    <message>
        <source>&amp;From month</source>
        <translation>Se&amp;jak bulan</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>J&amp;umlah</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>Go&amp;longan</translation>
    </message>
    <message>
        <source>&amp;Decision no.</source>
        <translation>No. ke&amp;putusan</translation>
    </message>
    <message>
        <source>&amp;Add this amount</source>
        <translation>T&amp;ambahkan jumlah ini</translation>
    </message>
    <message>
        <source>&amp;Take the chosen amount back</source>
        <translation>Ta&amp;rik jumlah yang dipilih</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Amounts due: {0}</source>
        <translation>Besar setoran: {0}</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Sejak bulan</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>No. keputusan</translation>
    </message>
    <message>
        <source>From which month on?</source>
        <translation>Sejak bulan apa?</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>&amp;Setoran</translation>
    </message>
    <message>
        <source>&amp;Withdrawal</source>
        <translation>&amp;Penarikan</translation>
    </message>
    <message>
        <source>&amp;Collective sheet</source>
        <translation>Setoran &amp;kolektif</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <translation>&amp;Jenis simpanan…</translation>
    </message>
    <message>
        <source>Savings by product</source>
        <translation>Simpanan menurut jenis</translation>
    </message>
    <message>
        <source>Missing payments</source>
        <translation>Setoran yang kurang</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Cari (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search missing payments</source>
        <translation>Cari setoran yang kurang</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>Tiga bulan terakhir</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Dua belas bulan terakhir</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>&amp;Take the deposit…</source>
        <translation>Terima s&amp;etorannya…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everybody has paid what was due in these months.</source>
        <translation>Semua anggota sudah membayar untuk bulan-bulan ini.</translation>
    </message>
    <message>
        <source>{0} members, Rp {1}</source>
        <translation>{0} anggota, Rp {1}</translation>
    </message>
    <message>
        <source>Balance: Rp {0}. Missing: Rp {1}.</source>
        <translation>Saldo: Rp {0}. Kurang: Rp {1}.</translation>
    </message>
    <message>
        <source>Line {0}: member {1} is not in the sheet.</source>
        <translation>Baris {0}: anggota {1} tidak ada di lembar ini.</translation>
    </message>
    <message>
        <source>Line {0}: &quot;{1}&quot; is no amount.</source>
        <translation>Baris {0}: &quot;{1}&quot; bukan jumlah uang.</translation>
    </message>
    <message>
        <source>Line {0}: the sheet has no place for &quot;{1}&quot;.</source>
        <translation>Baris {0}: tidak ada tempat untuk &quot;{1}&quot; di lembar ini.</translation>
    </message>
    <message>
        <source>{0} members pay Rp {1} into {2} {3}.</source>
        <translation>{0} anggota membayar Rp {1} ke {2} {3}.</translation>
    </message>
    <message>
        <source>Post this sheet?</source>
        <translation>Bukukan lembar ini?</translation>
    </message>
    <message>
        <source>P&amp;ost the sheet</source>
        <translation>B&amp;ukukan lembar</translation>
    </message>
    <message>
        <source>Nothing of it is an amount of a member of this sheet.</source>
        <translation>Tidak ada jumlah milik anggota lembar ini di dalamnya.</translation>
    </message>
    <message>
        <source>{0} members of the sheet were found; their amounts go to: {1}.</source>
        <translation>{0} anggota lembar ini ditemukan; jumlahnya masuk ke: {1}.</translation>
    </message>
    <message>
        <source>{0} cells or lines are left out, such as: {1}</source>
        <translation>{0} sel atau baris tidak dipakai, misalnya: {1}</translation>
    </message>
    <message>
        <source>Paste by numbers and headings?</source>
        <translation>Tempel menurut nomor dan judul?</translation>
    </message>
    <message>
        <source>Paste by members&apos; numbers?</source>
        <translation>Tempel menurut nomor anggota?</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>&amp;Pakai</translation>
    </message>
    <message>
        <source>Line {0}: &quot;{1}&quot; is a number of a member, not an amount.</source>
        <translation>Baris {0}: &quot;{1}&quot; adalah nomor anggota, bukan jumlah uang.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kode</translation>
    </message>
    <message>
        <source>Its place in the chart; it stays for good.</source>
        <translation>Tempatnya dalam bagan akun; tidak berubah lagi.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>In Indonesian, as statements are filed.</source>
        <translation>Dalam bahasa Indonesia, sebagaimana laporan disampaikan.</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nama dalam bahasa &amp;Inggris</translation>
    </message>
    <message>
        <source>Statement &amp;line</source>
        <translation>Ba&amp;ris laporan</translation>
    </message>
    <message>
        <source>The line of the balance sheet or the surplus statement that its balance is added to.</source>
        <translation>Baris neraca atau perhitungan hasil usaha tempat saldonya dijumlahkan.</translation>
    </message>
    <message>
        <source>I&amp;n the cash flow statement</source>
        <translation>Dalam laporan &amp;arus kas</translation>
    </message>
    <message>
        <source>Where money that comes from or goes to this account is shown.</source>
        <translation>Tempat uang yang masuk dari atau keluar ke akun ini ditampilkan.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit usaha</translation>
    </message>
    <message>
        <source>Which business it belongs to.</source>
        <translation>Milik usaha yang mana.</translation>
    </message>
    <message>
        <source>the whole cooperative</source>
        <translation>seluruh koperasi</translation>
    </message>
    <message>
        <source>savings and loans</source>
        <translation>simpan pinjam</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>toko</translation>
    </message>
    <message>
        <source>Comes f&amp;rom</source>
        <translation>B&amp;erasal dari</translation>
    </message>
    <message>
        <source>Decides from which source the surplus is and which percentages count.</source>
        <translation>Menentukan sumber SHU dan persentase mana yang berlaku.</translation>
    </message>
    <message>
        <source>both (shared out)</source>
        <translation>keduanya (dibagi)</translation>
    </message>
    <message>
        <source>members</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>non-members</source>
        <translation>bukan anggota</translation>
    </message>
    <message>
        <source>Increases on the s&amp;ide</source>
        <translation>Bertambah &amp;di sisi</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>debit</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>kredit</translation>
    </message>
    <message>
        <source>&amp;Kind of money</source>
        <translation>&amp;Jenis uang</translation>
    </message>
    <message>
        <source>A cash box never goes below zero; a bank may, with a warning.</source>
        <translation>Kas tidak pernah di bawah nol; bank boleh, dengan peringatan.</translation>
    </message>
    <message>
        <source>no money account</source>
        <translation>bukan akun uang</translation>
    </message>
    <message>
        <source>cash box</source>
        <translation>kas</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>Kept &amp;by name for</source>
        <translation>Dirinci &amp;per</translation>
    </message>
    <message>
        <source>Each posting then says whose or which it is, and the lists agree with this account.</source>
        <translation>Setiap jurnal lalu menyebut milik siapa atau yang mana, dan daftarnya cocok dengan akun ini.</translation>
    </message>
    <message>
        <source>nothing: an ordinary account</source>
        <translation>tidak dirinci: akun biasa</translation>
    </message>
    <message>
        <source>savings accounts</source>
        <translation>rekening simpanan</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>pinjaman</translation>
    </message>
    <message>
        <source>payroll runs</source>
        <translation>potong gaji</translation>
    </message>
    <message>
        <source>suppliers and partners</source>
        <translation>pemasok dan mitra</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>program</translation>
    </message>
    <message>
        <source>Member on pos&amp;tings</source>
        <translation>An&amp;ggota pada jurnal</translation>
    </message>
    <message>
        <source>Whether a posting names the member it concerns; needed for shares by interest or purchases.</source>
        <translation>Apakah jurnal menyebut anggotanya; perlu untuk pembagian menurut jasa atau belanja.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>may be named</source>
        <translation>boleh disebut</translation>
    </message>
    <message>
        <source>must be named</source>
        <translation>harus disebut</translation>
    </message>
    <message>
        <source>Counts for the patronage share</source>
        <translation>Dihitung untuk jasa usaha</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>as loan interest paid</source>
        <translation>sebagai jasa pinjaman yang dibayar</translation>
    </message>
    <message>
        <source>as purchases</source>
        <translation>sebagai belanja</translation>
    </message>
    <message>
        <source>Takes postings</source>
        <translation>Dapat dijurnal</translation>
    </message>
    <message>
        <source>Off: a heading that only sums up the accounts below it.</source>
        <translation>Mati: akun induk yang hanya menjumlahkan akun di bawahnya.</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>Modal sendiri</translation>
    </message>
    <message>
        <source>Counts as the cooperative&apos;s own capital (modal sendiri) in limits and ratios.</source>
        <translation>Dihitung sebagai modal sendiri koperasi dalam batas dan rasio.</translation>
    </message>
    <message>
        <source>Whole rupiah only</source>
        <translation>Hanya rupiah bulat</translation>
    </message>
    <message>
        <source>Sen are refused. Off for banks, whose interest comes with sen.</source>
        <translation>Sen ditolak. Mati untuk bank, yang bunganya memuat sen.</translation>
    </message>
    <message>
        <source>Money on its way</source>
        <translation>Uang dalam perjalanan</translation>
    </message>
    <message>
        <source>Between cash and bank; left out of the cash flow statement.</source>
        <translation>Antara kas dan bank; tidak ikut dalam laporan arus kas.</translation>
    </message>
    <message>
        <source>by its type (other …)</source>
        <translation>menurut jenisnya (lain-lain)</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>tidak sama sekali</translation>
    </message>
    <message>
        <source>Entries were posted here, so the side, the kind of money and what it is kept by stay: old entries must not change their meaning. For something else add another account.</source>
        <translation>Akun ini sudah dipakai dalam jurnal, jadi sisi, jenis uang, dan rinciannya tetap: arti jurnal lama tidak boleh berubah. Untuk hal lain, tambahkan akun baru.</translation>
    </message>
    <message>
        <source>Code or part of the name</source>
        <translation>Kode atau bagian nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Bagan akun</translation>
    </message>
    <message>
        <source>&amp;Add an account below…</source>
        <translation>Tambah akun di ba&amp;wahnya…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>Balance now: {0}</source>
        <translation>Saldo sekarang: {0}</translation>
    </message>
    <message>
        <source>Nothing was posted here yet.</source>
        <translation>Belum pernah dipakai dalam jurnal.</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Nonakti&amp;fkan</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>A&amp;ktifkan</translation>
    </message>
    <message>
        <source>No new postings; what is there stays.</source>
        <translation>Tidak ada jurnal baru; yang sudah ada tetap.</translation>
    </message>
    <message>
        <source>Only an account that nothing ever used can be deleted.</source>
        <translation>Hanya akun yang belum pernah dipakai dapat dihapus.</translation>
    </message>
    <message>
        <source>New account below {0} {1}</source>
        <translation>Akun baru di bawah {0} {1}</translation>
    </message>
    <message>
        <source>It begins with what its neighbours have; change what differs.</source>
        <translation>Isinya mengikuti akun di sebelahnya; ubah yang berbeda.</translation>
    </message>
    <message>
        <source>Account {0} saved.</source>
        <translation>Akun {0} disimpan.</translation>
    </message>
    <message>
        <source>Account {0} is switched on.</source>
        <translation>Akun {0} aktif.</translation>
    </message>
    <message>
        <source>Account {0} is switched off.</source>
        <translation>Akun {0} nonaktif.</translation>
    </message>
    <message>
        <source>Account {0} is deleted.</source>
        <translation>Akun {0} dihapus.</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>berkasnya lebih besar dari 20 MB</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Heads every printed page.</source>
        <translation>Tercetak di atas setiap halaman.</translation>
    </message>
    <message>
        <source>Legal entity n&amp;umber</source>
        <translation>Nomor badan h&amp;ukum</translation>
    </message>
    <message>
        <source>Number of the deed (badan hukum).</source>
        <translation>Nomor akta badan hukum.</translation>
    </message>
    <message>
        <source>Cooperative &amp;ID (NIK)</source>
        <translation>N&amp;IK koperasi</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Kota</translation>
    </message>
    <message>
        <source>Stands before the date of every signature.</source>
        <translation>Tertulis sebelum tanggal pada setiap tanda tangan.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>T&amp;elepon</translation>
    </message>
    <message>
        <source>Uni&amp;on</source>
        <translation>Se&amp;rikat pekerja</translation>
    </message>
    <message>
        <source>Fe&amp;deration</source>
        <translation>Fe&amp;derasi</translation>
    </message>
    <message>
        <source>&amp;Plant or PUK</source>
        <translation>&amp;PUK atau pabrik</translation>
    </message>
    <message>
        <source>What stands on printed pages about the cooperative itself.</source>
        <translation>Yang tercetak tentang koperasi pada setiap halaman.</translation>
    </message>
    <message>
        <source>&amp;Choose a logo…</source>
        <translation>Pilih lo&amp;go…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <translation>&amp;Hapus logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>tanpa logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>The logo is on all prints from now on.</source>
        <translation>Mulai sekarang logo tercetak di semua cetakan.</translation>
    </message>
    <message>
        <source>Prints have no logo from now on.</source>
        <translation>Mulai sekarang cetakan tanpa logo.</translation>
    </message>
    <message>
        <source>The cooperative needs a name.</source>
        <translation>Nama koperasi harus diisi.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tersimpan.</translation>
    </message>
    <message>
        <source>Numbers are given without gaps, by kind and month of the document&apos;s date, beginning with 1. If paper vouchers were written before you went live within a month, its numbers go on from the last one.</source>
        <translation>Nomor diberikan tanpa celah, menurut jenis dan bulan tanggal bukti, mulai dari 1. Jika sebelum mulai memakai program sudah ada bukti kertas dalam bulan itu, nomornya diteruskan dari yang terakhir.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nomor berikutnya</translation>
    </message>
    <message>
        <source>Set the &amp;start number…</source>
        <translation>Tetapkan nomor &amp;awal…</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Bulan {0}</translation>
    </message>
    <message>
        <source>This month&apos;s numbers have begun and go on.</source>
        <translation>Nomor bulan ini sudah berjalan dan diteruskan.</translation>
    </message>
    <message>
        <source>Start number</source>
        <translation>Nomor awal</translation>
    </message>
    <message>
        <source>First &amp;number of {0} in {1}</source>
        <translation>Nomor &amp;pertama {0} bulan {1}</translation>
    </message>
    <message>
        <source>One more than the last paper voucher. Possible until the first document of this month.</source>
        <translation>Satu lebih dari bukti kertas terakhir. Bisa ditetapkan sampai bukti pertama bulan ini.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Kop surat dan logo</translation>
    </message>
    <message>
        <source>Officers and signatures</source>
        <translation>Pengurus dan tanda tangan</translation>
    </message>
    <message>
        <source>SHU percentages</source>
        <translation>Persentase SHU</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Ganti kata sandi saya</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pengurus</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Pengawas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Karyawan</translation>
    </message>
    <message>
        <source>Receipt for money received</source>
        <translation>Kuitansi uang masuk</translation>
    </message>
    <message>
        <source>Receipt for money paid</source>
        <translation>Kuitansi uang keluar</translation>
    </message>
    <message>
        <source>Member&apos;s statement</source>
        <translation>Rekening anggota</translation>
    </message>
    <message>
        <source>SHU report</source>
        <translation>Laporan SHU</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Pengurus baru</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Pengurus</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Ba&amp;dan</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Jabatan</translation>
    </message>
    <message>
        <source>The words that stand below the signature.</source>
        <translation>Kata-kata di bawah tanda tangan.</translation>
    </message>
    <message>
        <source>&amp;Appointed on</source>
        <translation>Di&amp;angkat tanggal</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Sampai</translation>
    </message>
    <message>
        <source>Empty while in office. From this day on the successor signs.</source>
        <translation>Kosong selama menjabat. Mulai hari ini penggantinya yang menandatangani.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Al&amp;asan</translation>
    </message>
    <message>
        <source>The day of appointment is missing.</source>
        <translation>Tanggal pengangkatan belum diisi.</translation>
    </message>
    <message>
        <source>Officers and staff</source>
        <translation>Pengurus, pengawas, dan karyawan</translation>
    </message>
    <message>
        <source>Who held which office and when: for the registers of the board and the supervisors, and for the names below signatures.</source>
        <translation>Siapa menjabat apa dan kapan: untuk buku daftar pengurus dan pengawas, serta nama di bawah tanda tangan.</translation>
    </message>
    <message>
        <source>Who signs what</source>
        <translation>Siapa menandatangani apa</translation>
    </message>
    <message>
        <source>Positions from left to right. Whoever holds the position on the day of the document is named; others, such as the depositor, sign on an empty line.</source>
        <translation>Jabatan dari kiri ke kanan. Yang menjabat pada tanggal bukti disebut namanya; yang lain, misalnya penyetor, menandatangani baris kosong.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Diangkat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>&amp;Add an officer…</source>
        <translation>Tambah &amp;pengurus…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>&amp;Save the signatures</source>
        <translation>&amp;Simpan tanda tangan</translation>
    </message>
    <message>
        <source>{0}, signature {1}</source>
        <translation>{0}, tanda tangan {1}</translation>
    </message>
    <message>
        <source>The kinds of savings, and what is due of them from which month on.</source>
        <translation>Jenis simpanan, dan besar setorannya mulai bulan apa.</translation>
    </message>
    <message>
        <source>Go &amp;to the savings</source>
        <translation>Ke halaman &amp;simpanan</translation>
    </message>
    <message>
        <source>Savings products</source>
        <translation>Produk simpanan</translation>
    </message>
    <message>
        <source>&amp;Paper for reports and letters</source>
        <translation>&amp;Kertas untuk laporan dan surat</translation>
    </message>
    <message>
        <source>Another can be chosen for each print.</source>
        <translation>Untuk tiap cetakan dapat dipilih yang lain.</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>K&amp;uitansi</translation>
    </message>
    <message>
        <source>Original and copy stand on one sheet, to be cut apart; on the half continuous form the carbon sheet is the copy.</source>
        <translation>Asli dan salinan tercetak pada satu lembar untuk dipotong; pada separuh kertas sambung, lembar karbon menjadi salinannya.</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 / folio (215 × 330 mm)</source>
        <translation>F4 / folio (215 × 330 mm)</translation>
    </message>
    <message>
        <source>continuous form 9.5 × 11 in</source>
        <translation>kertas sambung 9,5 × 11 inci</translation>
    </message>
    <message>
        <source>half continuous form 9.5 × 5.5 in</source>
        <translation>separuh kertas sambung 9,5 × 5,5 inci</translation>
    </message>
    <message>
        <source>a third of F4 each</source>
        <translation>masing-masing sepertiga F4</translation>
    </message>
    <message>
        <source>half of A4 each</source>
        <translation>masing-masing setengah A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>Of the window and of what is printed from here.</source>
        <translation>Untuk jendela dan cetakan dari sini.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Ukuran tulisan</translation>
    </message>
    <message>
        <source>These three belong to this computer; the books stay the same.</source>
        <translation>Ketiganya milik komputer ini; pembukuan tetap sama.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>seperti sistem</translation>
    </message>
    <message>
        <source>light</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Go to the &amp;import</source>
        <translation>Ke halaman &amp;impor</translation>
    </message>
    <message>
        <source>Beginning of the books</source>
        <translation>Awal pembukuan</translation>
    </message>
    <message>
        <source>First book day: {0}.</source>
        <translation>Hari pertama pembukuan: {0}.</translation>
    </message>
    <message>
        <source>Opening balances are those of the evening of {0}.</source>
        <translation>Saldo awal adalah saldo pada sore {0}.</translation>
    </message>
    <message>
        <source>They were entered with document {0}.</source>
        <translation>Sudah dimasukkan dengan bukti {0}.</translation>
    </message>
    <message>
        <source>They were not entered yet.</source>
        <translation>Belum dimasukkan.</translation>
    </message>
    <message>
        <source>The beginning was sealed on {0}.</source>
        <translation>Awal pembukuan dikunci pada {0}.</translation>
    </message>
    <message>
        <source>The beginning is on trial: lists can be brought in again.</source>
        <translation>Awal pembukuan masih percobaan: daftar dapat dimasukkan lagi.</translation>
    </message>
    <message>
        <source>Open for postings: from {0}.</source>
        <translation>Terbuka untuk dijurnal: mulai {0}.</translation>
    </message>
    <message>
        <source>The first book day stays once something is posted: all figures rest on it.</source>
        <translation>Hari pertama pembukuan tidak berubah setelah ada jurnal: semua angka bertumpu padanya.</translation>
    </message>
    <message>
        <source>&amp;Show the scheme</source>
        <translation>Tam&amp;pilkan skema</translation>
    </message>
    <message>
        <source>Earlier schemes stay as they were; each holds until a later one.</source>
        <translation>Skema lama tetap seperti adanya; masing-masing berlaku sampai ada yang baru.</translation>
    </message>
    <message>
        <source>&amp;Round shares to</source>
        <translation>Bulatkan ba&amp;gian ke</translation>
    </message>
    <message>
        <source>Members&apos; shares are multiples of this.</source>
        <translation>Bagian anggota merupakan kelipatannya.</translation>
    </message>
    <message>
        <source>&amp;What cannot be shared goes to</source>
        <translation>Sisa &amp;yang tak terbagi ke</translation>
    </message>
    <message>
        <source>The few rupiah that rounding leaves.</source>
        <translation>Beberapa rupiah sisa pembulatan.</translation>
    </message>
    <message>
        <source>Members who &amp;left in the year</source>
        <translation>Anggota yang &amp;keluar dalam tahun itu</translation>
    </message>
    <message>
        <source>Shortest &amp;membership in months</source>
        <translation>Keanggotaan &amp;minimum (bulan)</translation>
    </message>
    <message>
        <source>Fewer months in the year give no share; 0: everybody shares.</source>
        <translation>Kurang dari itu dalam setahun tidak mendapat bagian; 0: semua mendapat.</translation>
    </message>
    <message>
        <source>Common &amp;costs are shared by</source>
        <translation>Beban bersama &amp;dibagi menurut</translation>
    </message>
    <message>
        <source>Between surplus from members and from non-members.</source>
        <translation>Antara SHU dari anggota dan dari bukan anggota.</translation>
    </message>
    <message>
        <source>Holds from the book &amp;year</source>
        <translation>Berlaku mulai ta&amp;hun buku</translation>
    </message>
    <message>
        <source>A year whose SHU is decided keeps its scheme.</source>
        <translation>Tahun yang SHU-nya sudah diputuskan tetap memakai skemanya.</translation>
    </message>
    <message>
        <source>How a year&apos;s surplus (SHU) is shared, as the statutes or the members&apos; meeting say. Each of the two tables adds up to 100 %.</source>
        <translation>Cara SHU setahun dibagi menurut anggaran dasar atau rapat anggota. Masing-masing tabel berjumlah 100 %.</translation>
    </message>
    <message>
        <source>{0} rupiah</source>
        <translation>{0} rupiah</translation>
    </message>
    <message>
        <source>get no share</source>
        <translation>tidak mendapat bagian</translation>
    </message>
    <message>
        <source>get a share for their months</source>
        <translation>mendapat bagian sesuai bulannya</translation>
    </message>
    <message>
        <source>get a full share</source>
        <translation>mendapat bagian penuh</translation>
    </message>
    <message>
        <source>gross contribution</source>
        <translation>kontribusi kotor</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>pendapatan</translation>
    </message>
    <message>
        <source>Save &amp;the scheme</source>
        <translation>&amp;Simpan skema</translation>
    </message>
    <message>
        <source>Sharing the surplus (SHU)</source>
        <translation>Pembagian SHU</translation>
    </message>
    <message>
        <source>from {0} on</source>
        <translation>mulai {0}</translation>
    </message>
    <message>
        <source>The scheme holds from {0} on.</source>
        <translation>Skema berlaku mulai {0}.</translation>
    </message>
    <message>
        <source>board: everything</source>
        <translation>pengurus: semuanya</translation>
    </message>
    <message>
        <source>clerk: the daily work</source>
        <translation>petugas: pekerjaan harian</translation>
    </message>
    <message>
        <source>supervisor: reads and prints</source>
        <translation>pengawas: membaca dan mencetak</translation>
    </message>
    <message>
        <source>&amp;Without a password</source>
        <translation>T&amp;anpa kata sandi</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Kata san&amp;di baru</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Sedikitnya 8 karakter.</translation>
    </message>
    <message>
        <source>&amp;The same again</source>
        <translation>S&amp;ekali lagi</translation>
    </message>
    <message>
        <source>Choose a password, or tick below that there is none.</source>
        <translation>Pilih kata sandi, atau centang di bawah bahwa tidak ada.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi berbeda.</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Semua pengguna</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Wewenang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Ganti &amp;kata sandi saya…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>Tambah &amp;pengguna…</translation>
    </message>
    <message>
        <source>&amp;New password…</source>
        <translation>Kata &amp;sandi baru…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Buka kun&amp;ci</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>Pengguna dan kata sandi</translation>
    </message>
    <message>
        <source>You are signed in as {0} ({1}).</source>
        <translation>Anda masuk sebagai {0} ({1}).</translation>
    </message>
    <message>
        <source>locked after wrong passwords</source>
        <translation>terkunci karena salah kata sandi</translation>
    </message>
    <message>
        <source>{0} wrong passwords</source>
        <translation>{0} kali salah kata sandi</translation>
    </message>
    <message>
        <source>with password</source>
        <translation>dengan kata sandi</translation>
    </message>
    <message>
        <source>without password</source>
        <translation>tanpa kata sandi</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Kata sandi lama</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Pengguna baru</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ta&amp;mbah</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama &amp;pengguna</translation>
    </message>
    <message>
        <source>Short, as it is typed when signing in.</source>
        <translation>Pendek, seperti diketik saat masuk.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Nama len&amp;gkap</translation>
    </message>
    <message>
        <source>&amp;May do</source>
        <translation>&amp;Wewenang</translation>
    </message>
    <message>
        <source>May sign &amp;in</source>
        <translation>Boleh &amp;masuk</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation>Kata sandi baru untuk {0}</translation>
    </message>
    <message>
        <source>{0} may try again.</source>
        <translation>{0} boleh mencoba lagi.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>&amp;Warning above this rate (% a year)</source>
        <translation>&amp;Peringatan jasa di atas (% setahun)</translation>
    </message>
    <message>
        <source>Products and applications that cost more in effect are warned about, not refused. As delivered the 24 % of Permenkop 8/2023; the cooperative may set another.</source>
        <translation>Produk dan permohonan yang jasa efektifnya lebih tinggi diperingatkan, tidak ditolak. Bawaannya 24 % menurut Permenkop 8/2023; koperasi boleh menetapkan yang lain.</translation>
    </message>
    <message>
        <source>Age &amp;bands of arrears (days)</source>
        <translation>Kelompok &amp;umur tunggakan (hari)</translation>
    </message>
    <message>
        <source>The last day of each band: 30 60 90 180 makes 1–30, 31–60, 61–90, 91–180 and more than 180.</source>
        <translation>Hari terakhir tiap kelompok: 30 60 90 180 menjadi 1–30, 31–60, 61–90, 91–180, dan lebih dari 180.</translation>
    </message>
    <message>
        <source>&amp;One member&apos;s share (%)</source>
        <translation>Batas per &amp;anggota (%)</translation>
    </message>
    <message>
        <source>Of own capital. An application with which a member owes more is warned about.</source>
        <translation>Dari modal sendiri. Permohonan yang membuat pinjaman anggota melebihinya diperingatkan.</translation>
    </message>
    <message>
        <source>An office&amp;r&apos;s share (%)</source>
        <translation>Batas piha&amp;k terkait (%)</translation>
    </message>
    <message>
        <source>Of own capital, for those who stand among the officers: related parties.</source>
        <translation>Dari modal sendiri, untuk mereka yang tercatat sebagai pengurus atau pengawas.</translation>
    </message>
    <message>
        <source>Account of &amp;penalties</source>
        <translation>Akun &amp;denda</translation>
    </message>
    <message>
        <source>For products that name none of their own.</source>
        <translation>Untuk produk yang tidak menentukan akunnya sendiri.</translation>
    </message>
    <message>
        <source>Account of &amp;charges</source>
        <translation>Akun bia&amp;ya</translation>
    </message>
    <message>
        <source>What a borrower is asked for besides, such as a reminder; for products that name none.</source>
        <translation>Tagihan lain kepada peminjam, misalnya biaya surat teguran; untuk produk yang tidak menentukan akunnya sendiri.</translation>
    </message>
    <message>
        <source>Paid after a wr&amp;ite-off</source>
        <translation>Penerimaan setelah &amp;hapus buku</translation>
    </message>
    <message>
        <source>Income from loans that were written off before.</source>
        <translation>Pendapatan dari pinjaman yang sudah dihapus buku.</translation>
    </message>
    <message>
        <source>&amp;Allowance for bad loans</source>
        <translation>Peny&amp;isihan pinjaman</translation>
    </message>
    <message>
        <source>In the balance sheet, taken off the loans.</source>
        <translation>Di neraca, mengurangi piutang pinjaman.</translation>
    </message>
    <message>
        <source>&amp;Expense of the allowance</source>
        <translation>B&amp;eban penyisihan</translation>
    </message>
    <message>
        <source>Where the change of the allowance is booked at a month&apos;s end.</source>
        <translation>Tempat membukukan perubahan penyisihan pada akhir bulan.</translation>
    </message>
    <message>
        <source>Interest that is due and not paid, booked loan by loan at the year&apos;s end.</source>
        <translation>Jasa yang sudah jatuh tempo tetapi belum dibayar, dibukukan per pinjaman pada akhir tahun.</translation>
    </message>
    <message>
        <source>What holds for all loans. What one product allows and asks is set with the product, on the page of the loans.</source>
        <translation>Berlaku untuk semua pinjaman. Syarat tiap produk diatur pada produknya, di halaman Pinjaman.</translation>
    </message>
    <message>
        <source>Decision and limits</source>
        <translation>Keputusan dan batas</translation>
    </message>
    <message>
        <source>Accounts of loans</source>
        <translation>Akun pinjaman</translation>
    </message>
    <message>
        <source>Grey accounts stay: loans were posted to them, or they hold an amount, and what was paid is known by them.</source>
        <translation>Akun yang berwarna abu-abu tetap: sudah ada jurnal pinjaman atau saldo di sana, dan yang sudah dibayar dikenali dari akun itu.</translation>
    </message>
    <message>
        <source>&amp;Save the rules for loans</source>
        <translation>&amp;Simpan aturan pinjaman</translation>
    </message>
    <message>
        <source>A percentage is needed.</source>
        <translation>Persennya harus diisi.</translation>
    </message>
    <message>
        <source>Rules for loans</source>
        <translation>Aturan pinjaman</translation>
    </message>
    <message>
        <source>Interest s&amp;till to be received</source>
        <translation>Jasa yang masih akan dite&amp;rima</translation>
    </message>
    <message>
        <source>&amp;Decision on an application</source>
        <translation>Keputusan atas per&amp;mohonan</translation>
    </message>
    <message>
        <source>Four eyes: another user decides than the one who entered it.</source>
        <translation>Empat mata: yang memutuskan bukan pengguna yang memasukkannya.</translation>
    </message>
    <message>
        <source>four eyes as soon as two active users may post</source>
        <translation>empat mata begitu dua pengguna aktif boleh membukukan</translation>
    </message>
    <message>
        <source>always four eyes</source>
        <translation>selalu empat mata</translation>
    </message>
    <message>
        <source>one person may enter it and decide</source>
        <translation>satu orang boleh memasukkan dan memutuskan</translation>
    </message>
    <message>
        <source>Language, light or dark, text size</source>
        <translation>Bahasa, terang atau gelap, ukuran huruf</translation>
    </message>
    <message>
        <source>Ask above so many &amp;times what is due or usual</source>
        <translation>Tanyakan jika lebih dari sekian &amp;kali jumlah seharusnya atau biasanya</translation>
    </message>
    <message>
        <source>0: amounts are never asked about.</source>
        <translation>0: jumlah tidak pernah ditanyakan.</translation>
    </message>
    <message>
        <source>But &amp;only from this amount on</source>
        <translation>Tetapi hanya &amp;mulai jumlah ini</translation>
    </message>
    <message>
        <source>Smaller amounts are posted without a question.</source>
        <translation>Jumlah yang lebih kecil dibukukan tanpa pertanyaan.</translation>
    </message>
    <message>
        <source>Before something implausible is posted, the program asks once. It also asks about days to come and about a list that was posted before.</source>
        <translation>Sebelum sesuatu yang janggal dibukukan, program bertanya satu kali. Tanggal yang belum tiba dan daftar yang sudah pernah dibukukan juga ditanyakan.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>it is held for the member</source>
        <translation>dititipkan atas nama anggota</translation>
    </message>
    <message>
        <source>E&amp;xcess of a collective sheet</source>
        <translation>Kelebihan pada lembar kolekti&amp;f</translation>
    </message>
    <message>
        <source>Where the money goes that a sheet or a payroll brings beyond what is due.</source>
        <translation>Ke mana uang yang dibawa lembar kolektif atau potong gaji melebihi yang jatuh tempo.</translation>
    </message>
    <message>
        <source>Collective sheet: ask above so many &amp;members</source>
        <translation>Lembar kolektif: tanyakan di atas sekian &amp;anggota</translation>
    </message>
    <message>
        <source>Then the sheet is asked about as a whole.</source>
        <translation>Lembar itu ditanyakan sebagai keseluruhan.</translation>
    </message>
    <message>
        <source>Or above this s&amp;um of the sheet</source>
        <translation>Atau di atas &amp;jumlah lembar ini</translation>
    </message>
    <message>
        <source>All that the members of the sheet pay.</source>
        <translation>Semua yang dibayar anggota di lembar itu.</translation>
    </message>
    <message>
        <source>&amp;Pause before an Enter that posts (thousandths of a second)</source>
        <translation>J&amp;eda sebelum Enter yang membukukan (seperseribu detik)</translation>
    </message>
    <message>
        <source>Longer than the scanner of this desk waits before its Enter.</source>
        <translation>Lebih lama daripada jeda pemindai di meja ini sebelum mengirim Enter.</translation>
    </message>
    <message>
        <source>Questions before posting</source>
        <translation>Pertanyaan sebelum membukukan</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;New cooperative…</source>
        <translation>Kope&amp;rasi baru…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Tutup &amp;berkas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>Sokoguru files</source>
        <translation>Berkas Sokoguru</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>Buka pembukuan</translation>
    </message>
    <message>
        <source>The books of your cooperative: members, savings, loans, ledger.</source>
        <translation>Pembukuan koperasi Anda: anggota, simpanan, pinjaman, buku besar.</translation>
    </message>
    <message>
        <source>&amp;Sample cooperative…</source>
        <translation>Koperasi &amp;contoh…</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>The sample cooperative is being made</source>
        <translation>Koperasi contoh sedang dibuat</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Kembali (Alt+Kiri)</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Cari apa saja   Ctrl+K</translation>
    </message>
    <message>
        <source>Change the user (Ctrl+L)</source>
        <translation>Ganti pengguna (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>Pengguna: {0}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Your role does not see this page.</source>
        <translation>Peran Anda tidak melihat halaman ini.</translation>
    </message>
    <message>
        <source>User: {0}</source>
        <translation>Pengguna: {0}</translation>
    </message>
    <message>
        <source>Open from: {0}</source>
        <translation>Terbuka mulai: {0}</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>belum ada berkas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terakhir</translation>
    </message>
    <message>
        <source>Change the &amp;user</source>
        <translation>Ganti pen&amp;gguna</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ke ha&amp;laman</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Pesan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Seperti sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Ukuran huruf</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Lipat navigasi</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Lipat navigasi</translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation>Buka navigasi</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Nothing found. Any part of a name, number or title is enough, several words too.</source>
        <translation>Tidak ditemukan. Sebagian nama, nomor, atau judul sudah cukup, boleh beberapa kata.</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Cari apa saja</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Manual for this page</source>
        <translation>&amp;Petunjuk untuk halaman ini</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol papan ketik</translation>
    </message>
    <message>
        <source>&amp;About Sokoguru</source>
        <translation>&amp;Tentang Sokoguru</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Terjadi sesuatu yang tidak terduga</translation>
    </message>
    <message>
        <source>What you were doing was not done, and the books are whole: everything posted before is there. Try again; if it happens again, send these details to who looks after the program. They hold nothing out of the books.</source>
        <translation>Yang sedang Anda kerjakan tidak jadi, dan buku tetap utuh: semua yang sudah dibukukan ada. Cobalah lagi; bila terulang, kirim rincian ini kepada yang merawat program. Isinya tidak memuat apa pun dari buku.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Disimpan di {0}</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Salin rincian</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The last entry was recorded on {0}, the computer says that today is {1}. Nothing can be posted until you say that this is right; if it is not, set the computer&apos;s date.</source>
        <translation>Jurnal terakhir dicatat pada {0}, sedangkan menurut komputer hari ini {1}. Belum ada yang dapat dibukukan sebelum Anda memastikan tanggal itu benar; bila salah, betulkan tanggal komputer.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Tanggal itu benar</translation>
    </message>
    <message>
        <source>Last backup: {0}</source>
        <translation>Cadangan terakhir: {0}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>&amp;Import lists</source>
        <translation>&amp;Impor daftar</translation>
    </message>
    <message>
        <source>&amp;Going live</source>
        <translation>&amp;Awal pembukuan</translation>
    </message>
    <message>
        <source>&amp;Backups and copies</source>
        <translation>Cadangan &amp;dan salinan</translation>
    </message>
    <message>
        <source>C&amp;heck the books</source>
        <translation>&amp;Periksa buku</translation>
    </message>
    <message>
        <source>What does this &amp;post?</source>
        <translation>Ini &amp;membukukan apa?</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Pengguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kata sandi</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Member, loan or document number, account, report or what you want to do</source>
        <translation>Anggota, nomor pinjaman atau bukti, akun, laporan, atau yang ingin dilakukan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>The file is not in its place any more</source>
        <translation>Berkas tidak ada lagi di tempatnya</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted. What was written last would be missing in it. Put it back under its name first, or save the books as they are now under another name.</source>
        <translation>{0} dipindahkan, diganti namanya, atau dihapus. Catatan terakhir tidak akan ada di dalamnya. Kembalikan dulu dengan namanya, atau simpan buku yang sekarang dengan nama lain.</translation>
    </message>
    <message>
        <source>&amp;Save a copy and close…</source>
        <translation>&amp;Simpan salinan lalu tutup…</translation>
    </message>
    <message>
        <source>Close &amp;without</source>
        <translation>&amp;Tutup saja</translation>
    </message>
    <message>
        <source>Save a copy of the books</source>
        <translation>Simpan salinan buku</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The books are ready.</source>
        <translation>Pembukuan sudah siap.</translation>
    </message>
    <message>
        <source>If you have lists of members, savings and loans in Excel or on paper, bring them in first: then the balances agree from the first day. You can also do it later; the home page reminds you.</source>
        <translation>Jika Anda punya daftar anggota, simpanan, dan pinjaman di Excel atau di kertas, masukkan dulu: dengan begitu saldonya cocok sejak hari pertama. Bisa juga nanti; Beranda akan mengingatkan.</translation>
    </message>
    <message>
        <source>Bring in your &amp;lists</source>
        <translation>&amp;Masukkan daftar Anda</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty book</source>
        <translation>Mulai dengan buku &amp;kosong</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation>Koperasi baru</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>&amp;Create the books</source>
        <translation>&amp;Buat pembukuan</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Union and first book day</source>
        <translation>Serikat dan hari pertama</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Pola koperasi</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>Sharing the surplus (SHU)</source>
        <translation>Pembagian SHU</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Pengguna pertama</translation>
    </message>
    <message>
        <source>Where to keep the books</source>
        <translation>Tempat menyimpan</translation>
    </message>
    <message>
        <source>Who has it open is not known.</source>
        <translation>Tidak diketahui siapa yang membukanya.</translation>
    </message>
    <message>
        <source>{0} has it open on the computer {1} since {2}.</source>
        <translation>{0} membukanya di komputer {1} sejak {2}.</translation>
    </message>
    <message>
        <source>The books are open elsewhere</source>
        <translation>Pembukuan sedang dibuka di tempat lain</translation>
    </message>
    <message>
        <source>Only one person at a time can write in a file. Ask him to close it, then try again.</source>
        <translation>Hanya satu orang pada satu waktu dapat menulis dalam berkas. Minta dia menutupnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Berkas rusak</translation>
    </message>
    <message>
        <source>Do not work on with it. Take the newest backup; the damaged file is kept beside it under another name.</source>
        <translation>Jangan bekerja dengannya. Ambil cadangan terbaru; berkas yang rusak disimpan di sebelahnya dengan nama lain.</translation>
    </message>
    <message>
        <source>The file is from a newer Sokoguru</source>
        <translation>Berkas dari Sokoguru yang lebih baru</translation>
    </message>
    <message>
        <source>Install the newer version on this computer. The file was not touched.</source>
        <translation>Pasang versi yang lebih baru di komputer ini. Berkas tidak diubah.</translation>
    </message>
    <message>
        <source>This is not a Sokoguru file</source>
        <translation>Ini bukan berkas Sokoguru</translation>
    </message>
    <message>
        <source>Lists from Excel or CSV are brought in from inside your books, on the page Import.</source>
        <translation>Daftar dari Excel atau CSV dimasukkan dari dalam pembukuan, di halaman Impor.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Berkas tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>Perhaps it lies on a CD, on a write-protected stick, or belongs to another user. A copy in your documents can be opened and written.</source>
        <translation>Mungkin berada di CD, di flashdisk yang dikunci, atau milik pengguna lain. Salinannya di folder Dokumen dapat dibuka dan ditulisi.</translation>
    </message>
    <message>
        <source>The file lies in a network or cloud folder</source>
        <translation>Berkas berada di folder jaringan atau awan</translation>
    </message>
    <message>
        <source>There two computers can write at once and spoil the books. Keep the file on this computer and only backups in the network.</source>
        <translation>Di sana dua komputer dapat menulis bersamaan dan merusak pembukuan. Simpan berkas di komputer ini dan hanya cadangannya di jaringan.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Berkas tidak ada</translation>
    </message>
    <message>
        <source>Perhaps it was moved, or its stick or disk is not connected.</source>
        <translation>Mungkin dipindahkan, atau flashdisk atau cakramnya tidak terpasang.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Berkas tidak dapat dibuka</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Buka &amp;salinan</translation>
    </message>
    <message>
        <source>Open &amp;another file…</source>
        <translation>Bu&amp;ka berkas lain…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>{0} · last used {1}</source>
        <translation>{0} · terakhir dipakai {1}</translation>
    </message>
    <message>
        <source>{0} · not there now</source>
        <translation>{0} · sekarang tidak ada</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Cadangan sedang dipulihkan</translation>
    </message>
    <message>
        <source>The file is being copied</source>
        <translation>Berkas sedang disalin</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>As it stands in the deed; it heads every printed page.</source>
        <translation>Seperti dalam akta; tercetak di atas setiap halaman.</translation>
    </message>
    <message>
        <source>&amp;Legal entity number</source>
        <translation>Nomor badan &amp;hukum</translation>
    </message>
    <message>
        <source>Number of the deed (badan hukum). Leave empty what you do not have yet.</source>
        <translation>Nomor akta badan hukum. Kosongkan yang belum ada.</translation>
    </message>
    <message>
        <source>&amp;Cooperative ID (NIK)</source>
        <translation>N&amp;IK koperasi</translation>
    </message>
    <message>
        <source>From the ministry&apos;s certificate.</source>
        <translation>Dari sertifikat kementerian.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>Street, number, district.</source>
        <translation>Jalan, nomor, kecamatan.</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>Ko&amp;ta</translation>
    </message>
    <message>
        <source>Stands before the date of every signature.</source>
        <translation>Tertulis sebelum tanggal pada setiap tanda tangan.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tele&amp;pon</translation>
    </message>
    <message>
        <source>Number or mail address for the letterhead.</source>
        <translation>Nomor atau surel untuk kop surat.</translation>
    </message>
    <message>
        <source>The cooperative needs a name.</source>
        <translation>Nama koperasi harus diisi.</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>&amp;Serikat pekerja</translation>
    </message>
    <message>
        <source>The workers&apos; union the cooperative belongs to.</source>
        <translation>Serikat pekerja tempat koperasi bernaung.</translation>
    </message>
    <message>
        <source>&amp;Federation</source>
        <translation>&amp;Federasi</translation>
    </message>
    <message>
        <source>The federation of that union, where there is one.</source>
        <translation>Federasi serikat itu, bila ada.</translation>
    </message>
    <message>
        <source>&amp;Plant or PUK</source>
        <translation>&amp;PUK atau pabrik</translation>
    </message>
    <message>
        <source>The plant unit whose workers are the members.</source>
        <translation>Unit kerja di pabrik yang pekerjanya menjadi anggota.</translation>
    </message>
    <message>
        <source>First book &amp;day</source>
        <translation>&amp;Hari pertama pembukuan</translation>
    </message>
    <message>
        <source>From this day on everything is booked here. Balances of the evening before are the opening balances. Best is the first of January, or the first of a month.</source>
        <translation>Mulai hari ini semuanya dibukukan di sini. Saldo sore hari sebelumnya menjadi saldo awal. Paling baik 1 Januari, atau tanggal 1 suatu bulan.</translation>
    </message>
    <message>
        <source>The books need their first day.</source>
        <translation>Hari pertama pembukuan harus diisi.</translation>
    </message>
    <message>
        <source>As the statutes or the members&apos; meeting have decided. Later changes are made with the month from which they count.</source>
        <translation>Sesuai anggaran dasar atau keputusan rapat anggota. Perubahan kelak dicatat dengan bulan mulai berlakunya.</translation>
    </message>
    <message>
        <source>Rupiah that every member pays once, when joining.</source>
        <translation>Rupiah yang dibayar setiap anggota sekali, saat masuk.</translation>
    </message>
    <message>
        <source>Rupiah that every member pays each month.</source>
        <translation>Rupiah yang dibayar setiap anggota tiap bulan.</translation>
    </message>
    <message>
        <source>Write an amount; 0 where nothing is due.</source>
        <translation>Tulis jumlahnya; 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>Percentages from the statutes. What the surplus came from decides which table counts; each must add up to 100 %.</source>
        <translation>Persentase dari anggaran dasar. Asal SHU menentukan tabel yang berlaku; masing-masing harus berjumlah 100 %.</translation>
    </message>
    <message>
        <source>Its accounts; all of them can be changed later.</source>
        <translation>Akun-akunnya; semuanya dapat diubah kelak.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama &amp;pengguna</translation>
    </message>
    <message>
        <source>Short, as you type it when signing in. This user is a board member and may do everything; others are added in the settings.</source>
        <translation>Pendek, seperti diketik saat masuk. Pengguna ini pengurus dan boleh melakukan semuanya; yang lain ditambahkan di Pengaturan.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>At least 8 characters. Write it down and lock it away: nobody can read it out of the file.</source>
        <translation>Sedikitnya 8 karakter. Catat dan simpan di tempat terkunci: tidak ada yang dapat membacanya dari berkas.</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Sekali &amp;lagi</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nama &amp;lengkap</translation>
    </message>
    <message>
        <source>Stands on receipts as the one who recorded them.</source>
        <translation>Tercetak di kuitansi sebagai yang mencatat.</translation>
    </message>
    <message>
        <source>&amp;Without a password: whoever has the file may open it</source>
        <translation>&amp;Tanpa kata sandi: siapa pun yang memegang berkas dapat membukanya</translation>
    </message>
    <message>
        <source>The user needs a name.</source>
        <translation>Nama pengguna harus diisi.</translation>
    </message>
    <message>
        <source>Choose a password, or tick below that you want none.</source>
        <translation>Pilih kata sandi, atau centang di bawah bahwa Anda tidak menginginkannya.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>Kata sandi sedikitnya 8 karakter.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi berbeda.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>One file holds all the books. Keep it on this computer, not in a network or cloud folder; backups go elsewhere.</source>
        <translation>Satu berkas memuat seluruh pembukuan. Simpan di komputer ini, bukan di folder jaringan atau awan; cadangannya di tempat lain.</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>&amp;Tempat lain…</translation>
    </message>
    <message>
        <source>{0} · books from {1} · first user {2}</source>
        <translation>{0} · pembukuan mulai {1} · pengguna pertama {2}</translation>
    </message>
    <message>
        <source>Choose where the file is kept.</source>
        <translation>Pilih tempat menyimpan berkas.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another place.</source>
        <translation>Folder itu tidak ada. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Name, chart of accounts, savings, shares of the SHU and the first user, step by step.</source>
        <translation>Nama, bagan akun, simpanan, pembagian SHU, dan pengguna pertama, selangkah demi selangkah.</translation>
    </message>
    <message>
        <source>Bring in your &amp;lists…</source>
        <translation>&amp;Daftar dari Excel…</translation>
    </message>
    <message>
        <source>A new cooperative with the members, balances and loans that you have in Excel.</source>
        <translation>Koperasi baru dengan anggota, saldo, dan pinjaman yang sudah Anda catat di Excel.</translation>
    </message>
    <message>
        <source>Books that are on this computer or on a USB stick.</source>
        <translation>Pembukuan yang ada di komputer ini atau di flashdisk.</translation>
    </message>
    <message>
        <source>To look around without risk: invented members with three years of books, kept in your documents folder.</source>
        <translation>Untuk melihat-lihat tanpa risiko: anggota rekaan dengan pembukuan tiga tahun, disimpan di folder Dokumen Anda.</translation>
    </message>
    <message>
        <source>Begin or open</source>
        <translation>Mulai atau buka</translation>
    </message>
    <message>
        <source>The file cannot be read as books</source>
        <translation>Berkas tidak terbaca sebagai buku</translation>
    </message>
    <message>
        <source>If it was your books, its beginning is damaged: take the newest backup. The damaged file is kept beside it under another name.</source>
        <translation>Bila ini buku Anda, bagian awalnya rusak: pakai cadangan terbaru. Berkas yang rusak tetap disimpan di sampingnya dengan nama lain.</translation>
    </message>
    <message>
        <source>Restored from {0}.</source>
        <translation>Dipulihkan dari {0}.</translation>
    </message>
    <message>
        <source>Restored from {0}. The file of before is kept as {1}.</source>
        <translation>Dipulihkan dari {0}. Berkas yang lama disimpan sebagai {1}.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>no memory</source>
        <translation>memori habis</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>bukan berkas biasa</translation>
    </message>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>yang dibaca kembali berbeda dengan yang ditulis</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>tidak dapat ditulis</translation>
    </message>
    <message>
        <source>its lock is gone</source>
        <translation>kuncinya hilang</translation>
    </message>
    <message>
        <source>its log is gone</source>
        <translation>berkas catatannya (-wal) hilang</translation>
    </message>
    <message>
        <source>left over from other books</source>
        <translation>sisa dari pembukuan lain</translation>
    </message>
    <message>
        <source>it was moved, renamed or deleted meanwhile</source>
        <translation>berkas dipindah, diganti nama, atau dihapus sementara itu</translation>
    </message>
</context>
<context>
    <name>surplus</name>
    <message>
        <source>the percentage is not a number such as 25 or 2.5.</source>
        <translation>persentasenya bukan angka seperti 25 atau 2.5.</translation>
    </message>
    <message>
        <source>rounding is 1, 100, 500 or 1000 rupiah.</source>
        <translation>pembulatan adalah 1, 100, 500, atau 1000 rupiah.</translation>
    </message>
    <message>
        <source>the account of what cannot be shared is missing.</source>
        <translation>akun untuk sisa yang tidak terbagi belum diisi.</translation>
    </message>
    <message>
        <source>leavers is none, months or full.</source>
        <translation>leavers adalah none, months, atau full.</translation>
    </message>
    <message>
        <source>minimum-months is a number from 0 to 12.</source>
        <translation>minimum-months adalah angka 0 sampai 12.</translation>
    </message>
    <message>
        <source>the rules are rounding, rest-account, leavers and minimum-months.</source>
        <translation>aturannya adalah rounding, rest-account, leavers, dan minimum-months.</translation>
    </message>
    <message>
        <source>the component has no name.</source>
        <translation>komponennya tidak bernama.</translation>
    </message>
    <message>
        <source>the base is closing, month-average, months-weighted (each optionally +voluntary), interest-paid, principal-borrowed or purchases.</source>
        <translation>dasarnya adalah closing, month-average, months-weighted (masing-masing boleh +voluntary), interest-paid, principal-borrowed, atau purchases.</translation>
    </message>
    <message>
        <source>capital needs the base closing, month-average or months-weighted.</source>
        <translation>capital perlu dasar closing, month-average, atau months-weighted.</translation>
    </message>
    <message>
        <source>patronage needs the base interest-paid, principal-borrowed or purchases.</source>
        <translation>patronage perlu dasar interest-paid, principal-borrowed, atau purchases.</translation>
    </message>
    <message>
        <source>a reserve or fund is not shared among members and has no base.</source>
        <translation>cadangan atau dana tidak dibagi kepada anggota dan tidak punya dasar.</translation>
    </message>
    <message>
        <source>the source is member, non-member or rule.</source>
        <translation>source adalah member, non-member, atau rule.</translation>
    </message>
    <message>
        <source>this component stands there already; add the percentages up.</source>
        <translation>komponen ini sudah ada; jumlahkan persentasenya.</translation>
    </message>
    <message>
        <source>the surplus from members</source>
        <translation>SHU dari anggota</translation>
    </message>
    <message>
        <source>the surplus from non-members</source>
        <translation>SHU dari non anggota</translation>
    </message>
    <message>
        <source>not shared among members</source>
        <translation>tidak dibagikan kepada anggota</translation>
    </message>
    <message>
        <source>Surplus from members</source>
        <translation>SHU dari anggota</translation>
    </message>
    <message>
        <source>Surplus from non-members</source>
        <translation>SHU dari bukan anggota</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Dibagi menurut</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>T&amp;ambah baris</translation>
    </message>
    <message>
        <source>Add a l&amp;ine</source>
        <translation>Tambah ba&amp;ris</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Hapus baris ini</translation>
    </message>
    <message>
        <source>Together 100 %</source>
        <translation>Jumlah 100 %</translation>
    </message>
    <message>
        <source>Together {0} %: {1} % are missing</source>
        <translation>Jumlah {0} %: kurang {1} %</translation>
    </message>
    <message>
        <source>Together {0} %: {1} % too much</source>
        <translation>Jumlah {0} %: lebih {1} %</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Code or any part of the name</source>
        <translation>Kode atau sebagian nama</translation>
    </message>
    <message>
        <source>No account that can be used here has this code or name. Type any part of it.</source>
        <translation>Tidak ada akun yang dapat dipakai di sini dengan kode atau nama ini. Ketik sebagian saja.</translation>
    </message>
    <message>
        <source>Several accounts fit. Choose one from the list with the arrow keys.</source>
        <translation>Ada beberapa akun yang cocok. Pilih satu dari daftar dengan tombol panah.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Rab</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Jum</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sab</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
    <message>
        <source>Number, name or employee number</source>
        <translation>Nomor, nama, atau NIK karyawan</translation>
    </message>
    <message>
        <source>No member has this number or name. Type any part of it.</source>
        <translation>Tidak ada anggota dengan nomor atau nama ini. Ketik sebagian saja.</translation>
    </message>
    <message>
        <source>Several members fit. Choose one from the list with the arrow keys.</source>
        <translation>Ada beberapa anggota yang cocok. Pilih satu dari daftar dengan tombol panah.</translation>
    </message>
    <message>
        <source>An amount below zero makes no sense here.</source>
        <translation>Jumlah di bawah nol tidak berlaku di sini.</translation>
    </message>
    <message>
        <source>Total: {0}</source>
        <translation>Jumlah: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: from {1} ({2}) to {3} ({4}), highest {5} ({6}).</source>
        <translation>{0}: dari {1} ({2}) menjadi {3} ({4}), tertinggi {5} ({6}).</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Belum ada yang bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Journal before posting</source>
        <translation>Jurnal sebelum dibukukan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member with this savings account</source>
        <translation>Anggota yang punya simpanan ini</translation>
    </message>
    <message>
        <source>Loan number or member</source>
        <translation>Nomor pinjaman atau anggota</translation>
    </message>
    <message>
        <source>Payroll run</source>
        <translation>Daftar potong gaji</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Nothing of this kind has this number or name. Type any part of it.</source>
        <translation>Tidak ada yang cocok dengan nomor atau nama ini. Ketik sebagian saja.</translation>
    </message>
    <message>
        <source>Several fit. Choose one from the list with the arrow keys.</source>
        <translation>Ada beberapa yang cocok. Pilih satu dari daftar dengan tombol panah.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Show &amp;document</source>
        <translation>&amp;Lihat bukti</translation>
    </message>
    <message>
        <source>&amp;Next one</source>
        <translation>&amp;Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Write a percentage such as 25 or 2.5.</source>
        <translation>Tulis persentase seperti 25 atau 2,5.</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>&amp;Kuitansi…</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>If it is right, press Enter or the button once more.</source>
        <translation>Jika sudah benar, tekan Enter atau tombolnya sekali lagi.</translation>
    </message>
    <message>
        <source>12 mont&amp;hs: Rp {0}</source>
        <translation>12 &amp;bulan: Rp {0}</translation>
    </message>
    <message>
        <source>A&amp;ll that is missing: Rp {0}</source>
        <translation>&amp;Semua yang kurang: Rp {0}</translation>
    </message>
    <message>
        <source>Enter came as fast as from a scanner, so nothing was posted. Press it once more.</source>
        <translation>Enter datang secepat pemindai, jadi belum ada yang dibukukan. Tekan sekali lagi.</translation>
    </message>
    <message>
        <source>This came as fast as from a scanner: was it meant for another field? Type it by hand.</source>
        <translation>Isian ini datang secepat dari pemindai: apakah untuk kolom lain? Ketik dengan tangan.</translation>
    </message>
    <message>
        <source>What was typed here is not saved. To leave it, press Esc once more.</source>
        <translation>Isian di sini belum disimpan. Untuk meninggalkannya, tekan Esc sekali lagi.</translation>
    </message>
    <message>
        <source>All t&amp;hat is due: Rp {0}</source>
        <translation>Yang jatuh tempo sampai &amp;bulan ini: Rp {0}</translation>
    </message>
    <message>
        <source>To pay the loan off, a&amp;ll: Rp {0}</source>
        <translation>Untuk melunasi, &amp;semua: Rp {0}</translation>
    </message>
</context>
</TS>
