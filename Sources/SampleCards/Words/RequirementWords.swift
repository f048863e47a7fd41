/// What people bring, and what is said about it.
enum RequirementWords {
    static let documents: [StaticString] = [
        "KTP elektronik pemohon", "Kartu keluarga", "Surat permohonan bermeterai", "Akta kelahiran",
        "Pas foto berwarna ukuran 3x4 sebanyak dua lembar", "Surat pengantar dari RT dan RW",
        "Nomor Induk Berusaha (NIB)", "Nomor Pokok Wajib Pajak (NPWP)", "Bukti lunas pajak bumi dan bangunan tahun berjalan",
        "Surat keterangan sehat dari dokter", "Ijazah terakhir", "Buku nikah atau akta perkawinan",
        "Surat pernyataan kebenaran dokumen", "Denah lokasi & foto bangunan", "Sertifikat tanah atau bukti penguasaan lahan",
        "Akta pendirian badan usaha beserta pengesahannya", "Bukti kepesertaan jaminan sosial",
        "Rekomendasi dari organisasi profesi", "Surat keterangan kehilangan dari kepolisian",
        "Dokumen lama yang akan diganti", "Surat tugas dari instansi", "Meterai Rp10.000 sebanyak 1 lembar",
    ]

    static let alternatives: [StaticString] = [
        "akta kelahiran", "ijazah", "surat baptis", "buku nikah", "kartu identitas anak", "paspor yang masih berlaku",
        "surat izin mengemudi", "kartu pelajar", "surat keterangan dari kelurahan",
    ]

    static let forms: [StaticString] = [
        "asli", "fotokopi 1 lembar", "asli dan fotokopi", "hasil pindai PDF, paling besar 2 MB", "fotokopi yang dilegalisasi",
        "asli diperlihatkan", "fotokopi A4",
    ]

    static let places: [StaticString] = [
        "Dinas Dukcapil", "kantor kelurahan", "puskesmas terdekat", "sistem OSS", "kantor pelayanan pajak",
        "kepolisian sektor", "notaris", "sekolah yang menerbitkan",
    ]

    static let notes: [StaticString] = [
        "nama harus sama pada semua dokumen", "tidak perlu dilegalisasi", "masa berlaku sisa paling sedikit 6 bulan",
        "latar merah untuk tahun lahir ganjil, biru untuk genap", "dikembalikan pada hari yang sama",
        "boleh menyusul sebelum wawancara",
    ]

    static let bases: [StaticString] = [
        "Pasal 12 ayat (1)", "Pasal 4 huruf b", "Pasal 21 ayat (2) huruf c", "Pasal 8", "Pasal 13 ayat (4) huruf c, huruf d, dan huruf e",
    ]

    /// Third-level headings that name a case of their own.
    static let groups: [StaticString] = [
        "Bagi anak di bawah 18 tahun", "Untuk pemohon yang diwakilkan", "Bagi warga lanjut usia",
        "Untuk badan usaha", "Bagi penyandang disabilitas", "Untuk pemohon dari luar daerah",
    ]

    /// Dimensions of cases with their values.
    static let cases: [(dimension: StaticString, values: [StaticString])] = [
        ("sebab", ["hilang", "rusak", "habis masa berlaku"]), ("pemohon", ["perorangan", "badan usaha"]),
        ("jenis", ["baru", "perpanjangan", "perubahan"]), ("cara", ["daring", "datang langsung"]),
        ("risiko", ["rendah", "menengah", "tinggi"]),
    ]
}
