import Reading
import ServiceStandard
import Testing

/// What stands around a time may make it none of the whole service: then it is kept, but no headline tells it.
@Suite struct DurationSurroundingsTests {
    /// A further time, or a clock time, that nothing joins to the first.
    @Test(arguments: [
        ("Verifikasi 2 hari kerja. Penerbitan 3 hari kerja.", "exact 2 workingDay ~besides label=«Verifikasi» rest=«Penerbitan 3 hari kerja.»"),
        (
            "Berkas dinyatakan lengkap dalam 1 hari kerja. Izin terbit paling lama 7 hari kerja.",
            "exact 1 workingDay ~besides label=«Berkas dinyatakan lengkap dalam» rest=«Izin terbit paling lama 7 hari kerja.»"
        ),
        (
            "Sidang pertama paling lama 30 hari setelah pendaftaran. Putusan paling lama 5 bulan.",
            "atMost … 30 day ~besides after=«pendaftaran» label=«Sidang pertama» rest=«Putusan paling lama 5 bulan.»"
        ),
        ("5 hari kerja 10 hari kerja (kasus sengketa)", "exact 5 workingDay ~besides rest=«10 hari kerja (kasus sengketa)»"),
        ("10 menit Waktu tunggu: 30 menit", "exact 10 minute ~besides rest=«Waktu tunggu: 30 menit»"),
        ("3 hari kerja. Luar kota 7 hr.", "exact 3 workingDay ~besides rest=«Luar kota 7 hr.»"),
        ("3 hari kerja sejak berkas lengkap (luar kota 5 hari)", "exact 3 workingDay ~besides after=«berkas lengkap (luar kota 5 hari)»"),
        ("3 hari kerja. Pelayanan paling lama 24 jam", "exact 3 workingDay ~besides rest=«Pelayanan paling lama 24 jam»"),
        ("Berkas masuk sebelum pukul 12.00 selesai 1 hari kerja", "exact 1 workingDay ~besides label=«Berkas masuk sebelum pukul 12.00 selesai»"),
        ("1 hari kerja, berkas masuk sebelum 12.00", "exact 1 workingDay ~besides before=«12.00» rest=«berkas masuk»"),
        (
            "1 hari kerja sejak berkas lengkap Senin - Kamis pukul 08.00 - 15.00 WIB",
            "exact 1 workingDay ~besides after=«berkas lengkap Senin - Kamis pukul 08.00 - 15.00 WIB»"
        ),
        // A time of somebody else before one that may not be the office's either.
        (
            "Pendaftaran dibuka 3 hari. Pengumuman hasil 7 hari kerja setelah ujian.",
            "exact 7 workingDay ~besides after=«ujian» label=«Pendaftaran dibuka 3 hari. Pengumuman hasil»"
        ),
        ("Keberatan diajukan paling lama 3 bulan. Keputusan 12 bulan.", "exact 12 month ~besides label=«Keberatan diajukan paling lama 3 bulan. Keputusan»"),
    ])
    func besides(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    @Test(arguments: [
        ("3 hari kerja, kecuali terdapat gangguan sistem", "exact 3 workingDay ~conditional if=«kecuali terdapat gangguan sistem»"),
        ("1 hari (jika pejabat ada di tempat)", "exact 1 day ~conditional if=«jika pejabat ada di tempat»"),
        ("10 menit bila tidak antre", "exact 10 minute ~conditional if=«bila tidak antre»"),
        ("3 hari kerja apabila berkas tidak lengkap", "exact 3 workingDay ~conditional if=«apabila berkas tidak lengkap»"),
        (
            "3 hari kerja apabila berkas lengkap dan pejabat ada",
            "exact 3 workingDay ~conditional if=«apabila berkas lengkap dan pejabat ada»"
        ),
        (
            "3 hari kerja. Apabila perlu peninjauan lapangan 7 hari kerja.",
            "exact 3 workingDay ~conditional rest=«Apabila perlu peninjauan lapangan 7 hari kerja.»"
        ),
        (
            "1 hari kerja (jika online) atau 3 hari kerja (jika manual)",
            "exact 1 workingDay ~conditional if=«jika online) atau 3 hari kerja (jika manual»"
        ),
        (
            "Maksimal 3 hari kerja bagi berkas yang masuk sebelum pukul 12.00",
            "atMost … 3 workingDay ~besides before=«pukul 12.00» rest=«bagi berkas yang masuk»"
        ),
        (
            "Paling lama 5 hari kerja, dapat diperpanjang paling lama 5 hari kerja",
            "atMost … 5 workingDay ~conditional rest=«dapat diperpanjang paling lama 5 hari kerja»"
        ),
        ("Untuk UMKM 3 hari kerja", "exact 3 workingDay ~conditional label=«Untuk UMKM»"),
        ("3 hari kerja untuk paspor baru", "exact 3 workingDay ~conditional rest=«untuk paspor baru»"),
        (
            "3 hari kerja, luar kota lima hari kerja",
            "[exact 3 workingDay] [exact 5 workingDay label=«luar kota»] ~conditional"
        ),
        ("3 hari kerja (berlaku untuk UMKM)", "exact 3 workingDay ~conditional rest=«(berlaku untuk UMKM)»"),
        ("3 hari kerja, berlaku jika online", "exact 3 workingDay ~conditional if=«jika online» rest=«berlaku»"),
        ("3 hari kerja tergantung antrean", "exact 3 workingDay ~conditional rest=«tergantung antrean»"),
        // One part that is not everybody's makes none of them everybody's.
        (
            "7 hari kerja sejak berkas lengkap, 14 hari kerja jika perlu tinjau lapang",
            "[exact 7 workingDay after=«berkas lengkap»] [exact 14 workingDay ~conditional if=«jika perlu tinjau lapang»] ~conditional"
        ),
        (
            "Paling lambat 14 hari kerja; untuk UMKM 3 hari kerja",
            "[atMost … 14 workingDay] [exact 3 workingDay ~conditional label=«untuk UMKM»] ~conditional"
        ),
        ("Foto 5 menit/orang; cetak 10 menit", "[exact 5 minute ~counted label=«Foto» rest=«/orang»] [exact 10 minute label=«cetak»] ~besides"),
    ])
    func conditional(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    /// What every applicant expects leaves the time what it is.
    @Test(arguments: [
        "3 hari kerja apabila berkas lengkap", "3 hari kerja jika berkas lengkap dan benar", "3 hari kerja (apabila syarat lengkap)",
        "3 hari kerja apabila persyaratan telah dinyatakan lengkap, benar, dan sah", "3 hari kerja sejak berkas diterima lengkap",
        "3 hari kerja (sejak berkas diterima)", "3 hari kerja setelah pembayaran", "3 hari kerja bagi berkas lengkap",
        "3 hari kerja untuk setiap permohonan", "Apabila berkas lengkap, 3 hari kerja", "Setelah permohonan diajukan, 3 hari kerja",
        "Setelah permohonan diajukan paling lama 3 hari kerja", "3 hari kerja. Pengambilan di loket 2.", "3 hari kerja (Senin–Jumat)",
        "3 hari kerja, Senin–Jumat 08.00–12.00 dan 13.00–15.00", "3 hari kerja (pukul 08.00–15.00)", "3 hari kerja, berlaku 5 tahun",
        "3 hari kerja. Berkas dilengkapi paling lama 14 hari.", "3 hari (72 jam)", "3 hari kerja sesuai Pasal 3 ayat (2)",
        "3 hari kerja sesuai Perda Nomor 5 Tahun 2020", "Sesuai Perda Nomor 5 Tahun 2020 selesai 3 hari kerja",
        "Izin terbit 3 hari kerja, berlaku 5 tahun dan dapat diperpanjang", "Paspor dapat diambil 3 hari kerja setelah pembayaran",
        "Pendaftaran 3 menit", "Setelah pembayaran paling lambat 3 hari kerja",
        "Senin - Kamis 08.00 - 15.00, penyelesaian 3 hari kerja", "3 hari kerja if the documents are complete",
        // Acts of the office, sentences about something else, holidays, and the same time again.
        "Setiap permohonan yang diajukan paling lama 3 hari kerja",
        "Pengajuan permohonan sampai terbitnya izin paling lambat 3 hari kerja", "Pelayanan pendaftaran paling lambat 3 menit",
        "Pendaftaran pasien paling lambat 3 menit", "Proses pembayaran paling lambat 3 menit", "Pendaftaran: paling lambat 3 menit",
        "Hasil dapat diambil paling lambat 3 hari kerja setelah pengajuan", "Pasien datang dilayani maksimal 3 menit",
        "Pemohon yang hadir dilayani dalam 3 menit", "Petugas datang paling lambat 3 menit setelah laporan",
        "Petugas datang paling lambat 3 hari kerja setelah laporan", "Ambulans datang dalam 3 menit",
        "Loket dibuka pukul 08.00; proses 3 menit", "Pemeriksaan berkas yang dilengkapi 3 hari kerja",
        "Pelayanan penyimpanan arsip 3 hari kerja", "Pelayanan pendaftaran paling lambat 3 hari kerja",
        "3 menit. Untuk informasi hubungi 0811 222 333", "3 hari kerja. Bila terlambat, laporkan kepada kami",
        "3 hari kerja. Jika tidak lengkap, berkas dikembalikan", "Untuk informasi hubungi 0811 222 333. 3 menit",
        "3 hari kerja, kecuali hari libur", "3 hari kerja kecuali Sabtu dan Minggu",
        "3 hari kerja, tidak terhitung hari Sabtu dan Minggu", "3 hari kerja, kecuali hari Sabtu, Minggu, dan hari libur nasional",
        "3 hari kerja (kecuali tanggal merah dan cuti bersama)", "3 menit untuk 1 (satu) orang", "3 menit untuk tiap pasien",
        "Lama pelayanan untuk satu pasien ± 3 menit", "Waktu yang diperlukan untuk pembuatan surat keterangan 3 menit",
        "3 menit untuk penerbitan surat keterangan", "3 menit untuk semua jenis surat",
        "3 hari kerja untuk verifikasi dan penerbitan", "3 menit untuk mendapatkan surat pengantar", "3 minggu (21 hari)",
        "3 bulan (90 hari)", "3 minggu (15 hari kerja)", "3 hari kerja (24 jam kerja)", "3 hari (24 jam)", "3 hari (24 jam kerja)",
        "3 hari kerja (jam kerja 08.00–16.00)", "3 hari kerja, jam pelayanan: 08.00 - 15.00 WIB",
        "3 hari kerja / selesai di hari yang sama", "3 hari kerja/selesai di hari yang sama",
    ])
    func promises(_ text: String) throws {
        let duration = try DurationReader.read(slice(text)).get()
        #expect(duration.reservation == nil)
        #expect(duration.parts.isEmpty)
        #expect((duration.maximum ?? duration.minimum)?.first.quantity == Quantity(3))
    }

    /// Neighbours of those: a case of its own, or another time.
    @Test(arguments: [
        "3 hari kerja. Jika online", "3 hari kerja. Khusus UMKM.", "3 hari kerja. Untuk UMKM lebih cepat.",
        "3 hari kerja. Dapat diperpanjang.", "3 hari kerja. Kecuali terdapat gangguan sistem.",
        "3 hari kerja. Jika ada gangguan, waktu bertambah.", "3 hari kerja. Jika masuk setelah pukul 12.00, diambil besok.",
        "3 hari kerja, kecuali luar kota", "3 hari kerja, kecuali hari libur dan gangguan sistem",
        "3 hari kerja tidak terhitung waktu perbaikan berkas", "3 menit untuk 2 orang", "3 menit untuk surat keterangan usaha",
        "3 menit khusus surat keterangan", "3 hari kerja (5 hari kerja)", "3 hari kerja (2 minggu)",
        "3 hari kerja (paling lama 5 hari)", "1 minggu (30 hari)", "Jika online. 3 hari kerja",
    ])
    func reserves(_ text: String) throws {
        let reservation = try DurationReader.read(slice(text)).get().reservation
        #expect(reservation == .conditional || reservation == .besides)
    }

    /// A unit stands behind "/" alone, or with nothing between.
    @Test(arguments: [
        "3 menit/orang", "3 menit / orang", "3 menit/ orang", "3 menit/kendaraan roda empat", "3 menit / orang setelah pendaftaran",
    ])
    func counts(_ text: String) throws { #expect(try DurationReader.read(slice(text)).get().reservation == .counted) }

    /// Acts of the applicant, and what is kept or prolonged, take no time of the office.
    @Test(arguments: [
        ("Diajukan sekurang-kurangnya 3 hari kerja sebelum keberangkatan", "refused: noPromise «sekurang-kurangnya 3 hari kerja»"),
        ("Pembayaran retribusi paling lambat 7 hari", "refused: noPromise «paling lambat 7 hari»"),
        ("Batas waktu pengambilan 30 hari", "refused: noPromise «30 hari»"),
        ("Perda Nomor 5 Tahun 2020", "refused: noPromise «5 Tahun»"),
        ("Pemohon hadir 15 menit sebelum jadwal", "refused: noPromise «15 menit»"),
        ("Pemohon hadir paling lambat 15 menit (sebelum jadwal)", "refused: noPromise «paling lambat 15 menit»"),
        ("Pendaftaran 3 hari sebelum kegiatan", "refused: noPromise «3 hari»"),
        ("Toleransi keterlambatan maksimal 15 menit", "refused: noPromise «maksimal 15 menit»"),
        ("Pemohon yang datang terlambat lebih dari 15 menit", "refused: noPromise «15 menit»"),
        ("Batas waktu pembayaran 60 menit", "refused: noPromise «60 menit»"),
        ("Loket ditutup 30 menit sebelum istirahat", "refused: noPromise «30 menit»"),
        ("Surat dapat diambil paling lambat 30 hari", "refused: noPromise «paling lambat 30 hari»"),
        ("Surat dapat diambil paling lambat 30 hari setelah terbit", "refused: noPromise «paling lambat 30 hari»"),
        ("Permohonan yang diajukan paling lambat 14 hari sebelum kegiatan", "refused: noPromise «paling lambat 14 hari»"),
        ("Pembayaran setelah terbitnya SKRD paling lambat 7 hari", "refused: noPromise «paling lambat 7 hari»"),
        ("Permohonan yang tidak dilengkapi dalam 14 hari", "refused: noPromise «14 hari»"),
        ("Hasil disimpan 30 hari", "refused: noPromise «30 hari»"),
        ("Retensi arsip 5 tahun; layanan 10 menit", "exact 10 minute label=«Retensi arsip 5 tahun; layanan»"),
        (
            "Pemohon mendaftar paling lambat 7 hari sebelum acara; izin terbit 2 hari kerja",
            "exact 2 workingDay label=«Pemohon mendaftar paling lambat 7 hari sebelum acara; izin terbit»"
        ),
        (
            "Berkas dilengkapi paling lama 14 hari, surat terbit 3 hari kerja setelah lengkap",
            "exact 3 workingDay after=«lengkap» label=«Berkas dilengkapi paling lama 14 hari, surat terbit»"
        ),
        (
            "Permohonan diajukan 14 hari sebelum kegiatan. Diproses 3 hari kerja.",
            "exact 3 workingDay label=«Permohonan diajukan 14 hari sebelum kegiatan. Diproses»"
        ),
        ("Surat diambil paling lambat 30 hari. Pembuatan 15 menit.", "exact 15 minute label=«Surat diambil paling lambat 30 hari. Pembuatan»"),
    ])
    func acts(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    /// No unit is changed, and none is lost.
    @Test(arguments: [
        ("60 (enam puluh hari) kerja", "exact 60 workingDay"), ("14 (empat belas hari) kalender", "exact 14 calendarDay"),
        ("14 (empat belas hari kerja)", "exact 14 workingDay"), ("14 (empat belas hari) hari kerja", "exact 14 workingDay"),
        ("14 (empat belas hari)", "exact 14 day"), ("Paket 2 (3 hari kerja)", "exact 3 workingDay label=«Paket 2»"),
        ("60 (lima puluh hari) kerja", "refused: workingHours «lima puluh hari»"),
        ("1 hari 2 jam 30 menit", "refused: manyUnits «1 hari 2 jam 30 menit»"),
        ("1 jam 30 menit 15 detik", "refused: manyUnits «1 jam 30 menit 15 detik»"),
        ("± 30 menit/orang", "estimate 30 minute ~counted rest=«/orang»"),
        ("30 menit (per pasien) setelah pendaftaran", "exact 30 minute ~counted after=«pendaftaran» rest=«(per pasien)»"),
        (
            "30 menit per orang. Pengantar menunggu di ruang tunggu.",
            "exact 30 minute ~besides rest=«per orang. Pengantar menunggu di ruang tunggu.»"
        ),
    ])
    func units(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    @Test("A label limits the time behind it", arguments: [
        ("Untuk UMKM", "exact 3 workingDay ~conditional"), ("Jika online", "exact 3 workingDay ~conditional"),
        ("Paling lama 14 hari kerja, rinciannya", "exact 3 workingDay ~besides"), ("Usia 0-5 tahun", "exact 3 workingDay"),
        ("Apabila berkas lengkap", "exact 3 workingDay"), ("Perpanjangan", "exact 3 workingDay"),
    ])
    func labels(_ label: String, _ expected: String) {
        #expect(dump("3 hari kerja", { DurationReader.read(label: slice(label), value: $0) }, line) == expected)
    }
}
