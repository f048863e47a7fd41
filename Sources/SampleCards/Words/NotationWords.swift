/// The notations in which offices write times, money, contacts, hours and regulations.
enum NotationWords {
    /// Times of a step.
    static let stepTimes: [StaticString] = [
        "5 menit", "10 menit", "15 Menit", "1 jam", "3-5 menit", "kurang lebih 10 menit", "1 hari kerja", "2 (dua) hari kerja",
        "30 menit", "± 20 menit", "1 x 24 jam", "paling lama 2 jam", "1–2 hari kerja", "maksimal 45 menit", "1 Minggu",
    ]

    /// Promises for the whole.
    static let promises: [StaticString] = [
        "Paling lama 4 (empat) hari kerja sejak berkas dinyatakan lengkap", "3 (tiga) hari kerja", "14 (empat belas) hari",
        "Paling lambat 5 (lima) hari kerja setelah pembayaran diterima", "1 (satu) bulan sejak permohonan diterima",
        "1-2 hari", "3 - 5 Jam", "± 2 Hari", "Estimasi 4 hari kerja", "Satu hari kerja", "1 x 24 jam",
        "Selambat-lambatnya 7 (tujuh) hari kerja terhitung sejak peninjauan lokasi", "1 – 20 Hari", "hingga 30 hari sejak pendaftaran",
        "Maksimal 60 Menit", "2 (dua) minggu", "Paling singkat 6 (enam) bulan sampai dengan paling lama 2 (dua) tahun",
    ]

    /// Parts of a promise.
    static let parts: [StaticString] = [
        "Pemeriksaan berkas: 1 hari kerja", "Peninjauan lokasi: 2 hari kerja", "Penerbitan: 1 hari kerja",
        "Pencetakan: 2 jam", "Penandatanganan: 1 (satu) hari kerja setelah rancangan selesai",
    ]

    static let free: [StaticString] = ["Tidak dipungut biaya", "Gratis", "Tidak ada biaya", "Rp0", "Bebas biaya", "Tanpa biaya"]

    /// Fees that a rule or the case decides.
    static let references: [StaticString] = [
        "Sesuai Peraturan Daerah Nomor 4 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah",
        "Dihitung berdasarkan luas bangunan menurut keputusan kepala daerah",
        "Peserta jaminan kesehatan gratis, umum sesuai peraturan daerah",
    ]

    /// How an amount of money is written around its number: what stands before and behind.
    static let moneyForms: [(before: StaticString, behind: StaticString)] = [
        ("Rp", ""), ("Rp", ""), ("Rp", ""), ("Rp ", ""), ("Rp. ", ""), ("Rp. ", ",-"), ("Rp", ",00"), ("Rp ", ",-"),
    ]

    static let units: [StaticString] = [
        "per permohonan", "per lembar", "per sampel", "per bidang", "per orang", "per tahun", "per hektar",
    ]

    static let feeNames: [StaticString] = [
        "Pendaftaran", "Pemeriksaan lapangan", "Pencetakan dokumen", "Legalisasi", "Pengujian laboratorium", "Penggantian blangko",
        "Dokumen elektronik", "Dokumen nonelektronik", "Denda keterlambatan",
    ]

    static let hours: [StaticString] = [
        "Senin–Kamis: 08.00–12.00 dan 13.00–15.00 WIB", "Jumat: 08.00–11.30 dan 13.00–15.30 WIB",
        "08.00 - 11.45 & 13.00 - 15.00 (Senin - Kamis)", "Hari Senin s.d. Kamis Pukul 08.00 WIB s.d. 14.00 WIB",
        "Senin – Kamis : Pukul 08.00 – 12.00 WITA", "Jum’at pukul 08:00 s/d 11:30 WIT", "Sabtu 08.00–11.00 WIB",
        "Sesuai waktu yang dipilih pada aplikasi",
    ]

    static let regulations: [StaticString] = [
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112)",
        "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009",
        "Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan", "UU No. 23 Tahun 2014", "UU 6/2023",
        "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan",
        "Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik",
        "Permendagri Nomor 138 Tahun 2017",
    ]
}
