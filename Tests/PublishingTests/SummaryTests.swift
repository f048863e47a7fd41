import Foundation
import Publishing
import Testing

/// What a page says first about money and time: never free, less or sooner than the card says.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"))
struct SummaryTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let body: String
        let told: String
        let keys: String
        var testDescription: String { body }

        init(_ body: String, _ told: String, keys: String = "") {
            self.body = body
            self.told = told
            self.keys = keys
        }
    }

    /// "lihat rincian" leads to the section, which holds everything.
    static let details = "lihat rincian"

    @Test(arguments: [
        Row("Gratis", "Gratis"),
        Row("Seluruh layanan ini tidak dipungut biaya apa pun.", "Gratis"),
        Row("Gratis / tidak dipungut biaya (Rp0)", "Gratis"),
        Row("Gratis (sesuai UU Nomor 24 Tahun 2013)", "Gratis"),
        Row("0", "Rp0"),
        Row("\\-", details),
        Row("", details),
        // Free for some only.
        Row("- Gratis\n  - Untuk: peserta BPJS", details),
        Row("### Bagi lansia\nGratis", details),
        Row("Gratis bagi peserta BPJS", details),
        Row("- Peserta BPJS: gratis", details),
        Row("- Peserta BPJS: gratis\n- Umum: Rp50.000", "Gratis – Rp50.000 tergantung kasus dan pilihan"),
        // Words that take it back.
        Row("Tidak gratis.", details),
        Row("Layanan ini tidak selalu gratis", details),
        Row("Gratis, kecuali denda", details),
        Row("Gratis pada hari ulang tahun kota", details),
        Row("Tidak ada biaya yang dapat dikembalikan. Tarif mengikuti papan.", details),
        Row("Pembayaran di bank bebas biaya administrasi.", details),
        Row("Tidak dipungut biaya tambahan selain tarif berikut.\n\n- Paspor: Rp350.000", "Rp350.000"),
        // More stands beside it.
        Row("- Gratis\n\n  Denda keterlambatan Rp1.000.000", details),
        Row("> Rp500.000\n\nGratis.", details),
        Row("Gratis\n\n| Layanan | Umum | Pelajar |\n|---|---|---|\n| Paspor | Rp5.000 | Rp3.000 |", details),
        Row("Tarif paspor Rp650.000.\n\n- Surat keterangan: gratis", details),
        Row("- Paspor\n  - Biasa: Rp350.000\n  - Elektronik: Rp650.000", details),
        Row("Rp350.000 per permohonan\n\n- Dibayar melalui bank", "Rp350.000 per permohonan, lihat rincian"),
        Row("- Legalisir: Rp500 per lembar\n- Salinan: Rp500 per lembar", "Rp500 per lembar"),
        Row("Gratis. Legalisir Rp5.000 dan meterai.", "Gratis – Rp5.000 tergantung kasus dan pilihan"),
        Row("Tidak ada pungutan liar. Biaya Rp50.000", "Rp50.000"),
        Row("Rp50.000. Tidak ada pungutan lain.", "Rp50.000"),
        Row("Bebas pungli, biaya Rp50.000", "Rp50.000"),
        Row("Waspada! Biaya resmi Rp50.000", "Rp50.000"),
        Row("### Formulir\n- Rp10.000\n### Kartu siswa\n- Rp5.000", "Rp15.000"),
        // Groups that not everybody pays make no sum.
        Row("### Umum\n- Rawat jalan: Rp15.000\n### Peserta BPJS\n- Gratis", details),
        Row("### Retribusi\n- Rp15.000\n### Denda bila terlambat\n- Rp5.000", details),
        Row("### SIM A\n- Rp120.000\n### SIM C\n- Rp100.000", details), Row("### Izin baru\n- Rp100.000\n### Perpanjangan\n- Rp50.000", details),
        // What is counted by different things makes none either.
        Row("### Sewa\n- Kios: Rp7.500 per m2\n### Administrasi\n- Rp10.000 per berkas", details),
        Row("### Izin\n- Gratis\n### Sewa\n- Rp7.500\n  - Satuan: per m2", "Rp7.500 per m2"),
        Row("### Beban\n- Rp5.000\n### Paspor\n- Rp10.000 per permohonan", "Rp15.000 tergantung kasus dan pilihan"),
        // A sum that the card states.
        Row("- Pendaftaran: Rp30.000\n- Proses: Rp50.000\n- Total: Rp80.000", "Rp80.000"),
        Row("- Pendaftaran Rp30.000\n- Proses Rp50.000\n- Jumlah Rp80.000", "Rp80.000"),
        Row("| Jenis | Tarif |\n|---|---|\n| Pendaftaran | Rp30.000 |\n| Panggilan | Rp100.000 |\n| Jumlah | Rp130.000 |", "Rp130.000"),
        Row("- Baru: Rp50.000\n- Perpanjangan: Rp30.000\n- Jumlah halaman lebih dari 48: Rp100.000", "Rp30.000 – Rp100.000 tergantung kasus dan pilihan"),
        Row("- Jumlah peserta 1–50: Rp500.000\n- Lebih dari 50: Rp750.000", "Rp500.000 – Rp750.000 tergantung kasus dan pilihan"),
        Row("- Pokok: Rp50.000\n- Jumlah: Rp60.000", "Rp50.000 – Rp60.000 tergantung kasus dan pilihan"),
        Row("### Kendaraan\n- Rp120.000/kendaraan\n### Pelat\n- Rp25.000 per kendaraan", "Rp145.000 tergantung kasus dan pilihan"),
        // A notice is no part of a sum.
        Row("Denda Rp10.000 tidak termasuk.\n### Beban\n- Rp5.000\n### Paspor\n- Rp350.000", details),
        Row("- Rp1.000.000\n  - Untuk: hilang", "Rp1.000.000 tergantung kasus dan pilihan", keys: "kasus: {sebab: [hilang, rusak]}\n"),
        Row(
            "### Bagi hilang\n- Rp10.000\n### Paspor\n- Rp35.000", "Rp35.000 – Rp45.000 tergantung kasus dan pilihan",
            keys: "kasus: {sebab: [hilang, rusak]}\n"),
        Row(
            "### Bagi hilang\n- Rp10.000\n### Bagi rusak\n- Rp5.000\n### Paspor\n- Rp35.000",
            "Rp40.000 – Rp45.000 tergantung kasus dan pilihan", keys: "kasus: {sebab: [hilang, rusak]}\n"),
    ])
    func fee(_ row: Row) throws { #expect(try told("Biaya", row) == row.told) }

    /// A number that is something else than what the service costs is never told as that.
    @Test(arguments: [
        Row("5% x (NPOP – NPOPTKP)\n\nNPOPTKP : Rp 80.000.000,-", details),
        Row("- Tarif: 10% dari omzet\n- Omzet di bawah Rp 5.000.000 per bulan dibebaskan", details),
        Row("Gratis bagi usaha dengan modal di bawah Rp 1 miliar", details),
        Row("Gratis. Hati-hati penipuan yang meminta Rp 500.000!", "Gratis"),
        Row("Gratis.\n\nHati-hati penipuan yang meminta Rp 500.000!", "Gratis"),
        Row("Sesuai Perda. Denda maksimal Rp 50.000.000", details), Row("Sesuai Perda. Denda Rp 50.000.000", details),
        Row("Pajak 20% x nilai sewa. Contoh: sewa Rp 1.000.000 maka pajak Rp 200.000.", details),
        Row("Rp50.000 belum termasuk meterai Rp10.000", "Rp50.000"),
        Row("Tidak dipungut biaya.\n\nPemohon menyiapkan meterai Rp10.000.", "Gratis"),
        Row("- Izin: Rp50.000\n- Meterai: Rp10.000", "Rp50.000"),
        Row("| Jenis | Tarif |\n|---|---|\n| Izin | Rp50.000 |\n| Meterai | Rp10.000 |", "Rp50.000"),
        Row("- Meterai: Rp10.000", details), Row("Meterai Rp10.000 tidak termasuk.\n### Beban\n- Rp5.000\n### Paspor\n- Rp350.000", "Rp355.000"),
        Row("Rp 100.000 (sebelum 1 Januari 2025 Rp 75.000)", details), Row("Rp 50.000 (anak: Rp 25.000)", details),
        Row("Gratis, kecuali: Rp 50.000", details), Row("Paling banyak: Rp 50.000", details),
        Row("- Izin: Rp50.000\n- Salinan: Rp 100.0000", details), Row("- Izin: Rp50.000\n\nSalinan Rp 100.0000", details),
        Row("- Izin: Rp50.000\n- Salinan: USD 5", details), Row("Rp 350.000, biaya admin bank Rp 2.500", details),
        Row("Rp 10 000", "Rp10.000"), Row("Rp 350. 000", "Rp350.000"), Row("Rp 10 00", details),
        Row("| Jenis | Tarif |\n|---|---|\n| Hotel | 10 % |\n| Parkir | 40 |", details),
        Row("- Rp 25.000 x luas (m2) x lama pasang", details), Row("2 x Rp 50.000", details), Row("Rp 50 - 100 ribu", "Rp50.000 – Rp100.000 tergantung kasus dan pilihan"),
        Row("Rp50.000 dan Rp10.000", details), Row("Total Rp 55.000 (Rp 50.000 + Rp 5.000)", details),
        Row("Mulai dari Rp 50.000", details), Row("± Rp 50.000", details), Row("Rp 2.000 perlembar", "Rp2.000 per lembar"),
        Row("Rp. 25.000 (per 3 bulan)", "Rp25.000 per 3 bulan"), Row("Rp. 50.000,- (lima ribu rupiah)", "Rp50.000"),
        Row("Rp 50.000 untuk 5 tahun", "Rp50.000 untuk 5 tahun"), Row("Tidak di pungut biaya", "Gratis"),
        Row("Tidak berbayar", "Gratis"), Row("Tidak ada pungutan", "Gratis"), Row("Bebas biaya", "Gratis"),
        Row("Retribusi makam:\n\n- Kelas I: Rp50.000\n- Kelas II: Rp25.000", "Rp25.000 – Rp50.000 tergantung kasus dan pilihan"),
        Row("Tidak dipungut biaya, kecuali:\n\n- Kamar VIP: Rp50.000", details),
        Row("Gratis. Petugas dilarang menerima imbalan Rp 1 pun.", "Gratis"), Row("Gratis. Bila ada pungutan Rp 50.000, laporkan.", "Gratis"),
        Row("Tidak dipungut biaya (denda keterlambatan Rp 100.000)", details), Row("Tanpa denda: Rp 50.000", "Rp50.000"),
        Row("- Warga kota: gratis\n- Selain warga kota: Rp5.000", "Gratis – Rp5.000 tergantung kasus dan pilihan"), Row("- Tarif: Rp5.000\n- Denda: Rp50.000 per hari", details),
        Row("Gratis (tidak termasuk legalisir Rp 5.000)", details), Row("Uang muka Rp 100.000", details), Row("Deposit Rp 500.000 dikembalikan", details),
        Row("- Baru: Rp100.000\n- Biaya admin bank: Rp2.500", details), Row("Sebelumnya gratis, sekarang Rp 10.000", "Rp10.000"),
        Row("Rp50.000, gratis bagi lansia", "Gratis – Rp50.000 tergantung kasus dan pilihan"),
        Row("Rp50.000 (gratis bagi lansia)", "Gratis – Rp50.000 tergantung kasus dan pilihan"), Row("Rp50.000 (gratis)", details),
        Row("Tidak ada pungutan selain Rp 2.000 parkir", details), Row("Gratis, kecuali materai Rp10.000", details),
        Row("Tidak dipungut biaya selain PNBP Rp100.000", "Rp100.000"), Row("Tidak dipungut biaya selain Rp500 per lembar", "Rp500 per lembar"),
        Row("Gratis (di luar biaya kirim Rp25.000)", details), Row("Gratis, parkir Rp2.000", details), Row("Parkir Rp2.000", "Rp2.000"),
        Row("Gratis di kantor, di luar kantor Rp600.000", "Gratis – Rp600.000 tergantung kasus dan pilihan"),
        Row("Rp500.000 sesuai radius", details), Row("Rp25.000/m2 sesuai luas", "Rp25.000 /m2 sesuai luas"), Row("Karcis Rp10.000, tindakan menyesuaikan", details),
        Row("Panjar biaya perkara Rp500.000", "Rp500.000"), Row("Rp50.000, transport ditanggung pemohon", "Rp50.000 lihat rincian"),
        Row("Rp50.000 belum termasuk biaya survei", "Rp50.000 lihat rincian"), Row("Rp600.000 di luar kantor", "Rp600.000"),
        Row("Jaminan Rp100.000 (dikembalikan)", details), Row("Tarif lama Rp50.000, tarif baru Rp75.000", details),
        Row("- Paspor: Rp350.000\n- Tambahan percepatan: Rp1.000.000", details), Row("Rp50.000 tanpa biaya tambahan", "Rp50.000"),
        Row("Paspor Rp350.000; percepatan tambahan Rp1.000.000", details), Row("Rp10.000 (pelajar setengah harga)", details),
        // Amounts that are counted by different things are no range.
        Row("- Legalisir: Rp5.000 per lembar\n- Sewa: Rp100.000 per bulan", details), Row("Rp5.000 per hari, Rp100.000 per bulan", details),
        Row("- Salinan: Rp5.000 per lembar\n- Izin: Rp50.000", details),
        Row("- Biasa: Rp350.000 per permohonan\n- Elektronik: Rp650.000 per buku", "Rp350.000 – Rp650.000 tergantung kasus dan pilihan"),
        Row("Rp25.000 / tahun (anggota), Rp50.000 / tahun (umum)", "Rp25.000 – Rp50.000 / tahun, tergantung kasus dan pilihan"),
        Row("### Rumah tinggal\n- Izin: Rp100.000\n- Retribusi: Rp20.000\n### Ruko\n- Izin: Rp300.000\n- Retribusi: Rp50.000", details),
        Row("### Pendaftaran\n- Dewasa: Rp10.000\n- Anak: Rp5.000\n### Pemeriksaan\n- Dewasa: Rp20.000\n- Anak: Rp10.000",
            "Rp15.000 – Rp30.000 tergantung kasus dan pilihan"),
        // What is free there is something else than the fee.
        Row("Rp50.000 gratis ongkir", "Rp50.000"), Row("Rp50.000 (gratis ongkir)", "Rp50.000"),
        Row("Rp100.000, gratis konsultasi", "Rp100.000"), Row("Rp100.000 bebas biaya admin", "Rp100.000"),
        Row("Rp100.000 tanpa biaya administrasi", "Rp100.000"), Row("Rp100.000, gratis biaya pendaftaran", "Rp100.000"),
        // Between strokes stand amounts, or one and its unit.
        Row("Rp25.000/Rp50.000", "Rp25.000 – Rp50.000 tergantung kasus dan pilihan"), Row("Rp 5.000 / Rp 10.000", "Rp5.000 – Rp10.000 tergantung kasus dan pilihan"),
        Row("Rp 5.000 / dewasa, Rp 3.000 / anak", "Rp3.000 – Rp5.000 tergantung kasus dan pilihan"), Row("Rp 1.500 / lembar, Rp 2.000 / lembar warna", "Rp1.500 – Rp2.000 tergantung kasus dan pilihan"),
        Row("Rp 600.000 / Gratis di KUA", "Gratis – Rp600.000 tergantung kasus dan pilihan"), Row("Rp5.000 / lembar / gratis untuk pelajar", "Gratis – Rp5.000 / lembar, tergantung kasus dan pilihan"),
        // What is served is no measure.
        Row("- Roda dua: Rp2.000 per motor\n- Roda empat: Rp5.000 per mobil", "Rp2.000 – Rp5.000 tergantung kasus dan pilihan"), Row("- Biasa: Rp350.000 per paspor\n- Elektronik: Rp650.000", "Rp350.000 – Rp650.000 tergantung kasus dan pilihan"),
        Row("- Duplikat: Rp100.000/buku nikah\n- Salinan: Rp50.000/buku", "Rp50.000 – Rp100.000 tergantung kasus dan pilihan"), Row("- Kamar: Rp150.000 per malam\n- Aula: Rp500.000", "Rp150.000 – Rp500.000 tergantung kasus dan pilihan"),
        Row("- Pasar: Rp5.000 per meter\n- Kios: Rp100.000 per bulan", details),
        // Added to nothing.
        Row("Makanan tambahan Rp15.000", "Rp15.000"), Row("Tambahan daya Rp50.000 per kVA", "Rp50.000 per kVA"),
        Row("Tambahan nama: Rp10.000", "Rp10.000"), Row("Kecuali biaya PNBP Rp50.000, gratis", "Rp50.000"), Row("Kecuali parkir Rp2.000, gratis", details),
        Row("Rp50.000, biaya materai ditanggung pemohon", "Rp50.000"), Row("Rp100.000 ditanggung pemohon", "Rp100.000"),
        Row("Rp50.000 (bawa map sendiri)", "Rp50.000"), Row("### Ujian teori\n- Biaya: Rp10.000\n### Ujian praktik\n- Biaya: Rp20.000", "Rp30.000"),
        Row("### Kios A\n- Retribusi: Rp10.000\n### Kebersihan\n- Retribusi: Rp5.000", "Rp15.000"),
        Row("Gratis*\n\n*) berlaku s.d. 31 Desember 2025", details), Row("Rp 50.000*\n\n*) khusus warga kota", "Rp50.000 lihat rincian"),
    ])
    func nothingElse(_ row: Row) throws { #expect(try told("Biaya", row) == row.told) }

    @Test("The list of fees shows what is stated in words that are not read", arguments: [
        ("25% x NJOR", "25% x NJOR"), ("USD 50", "USD 50"), ("Dibebankan pada APBD", "Dibebankan pada APBD"),
        ("Dibebankan pada anggaran " + String(repeating: "pendapatan dan belanja ", count: 8), details), ("…", "tidak disebutkan; tanyakan ke kantor"),
        ("", "tidak disebutkan; tanyakan ke kantor"), ("Dibayar di bank.\n\n- Izin: Rp50.000", "Izin Rp50.000"),
        ("**Peserta BPJS**\n\n- Gratis\n\n#### Umum\n\n- Loket: Rp5.000", "Peserta BPJS Gratis Umum: Loket Rp5.000"),
    ])
    func feeList(_ fee: String, _ told: String) throws {
        let site = try BuiltSite(card: BuiltSite.card("## Biaya\n\(fee)", ""))
        let page = PageText.of(try #require(site.page("tarif.html"), "\(site.findings)"))
        #expect(page.contains(told), "\(page)")
        #expect(told.hasPrefix("tidak") || !page.contains("tidak disebutkan"))
        #expect(!page.contains("Dibayar"))
    }

    @Test(arguments: [
        Row("Paling lama 4 hari kerja", "paling lama 4 hari kerja"),
        Row("4 hari\n\n- Pemeriksaan: 1 hari\n- Penerbitan: 3 hari", "4 hari"),
        // Parts without a promise are not different cases, and nobody adds them.
        Row("- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja", details),
        Row("- Reguler: 3 hari\n- Percepatan: hari yang sama", details),
        Row("### Bagi anak\n- 3 hari", "3 hari tergantung kasus"),
        Row("Sesuai ketentuan peraturan perundang-undangan yang berlaku, paling lama 5 hari kerja", "paling lama 5 hari kerja"),
        Row("- Perpanjangan izin yang masih berlaku: 3 hari kerja", "3 hari kerja"),
        Row("- Usia 0-5 tahun: 15 menit", "15 menit"),
        Row("- Izin operasional: 2 jam", "2 jam"),
        Row("15 menit setiap hari kerja", "15 menit"),
        Row("- 3 hari\n  - Untuk: anak", "3 hari tergantung kasus"),
        Row("- 3 hari\n  - Untuk: anak\n- 5 hari\n  - Untuk: dewasa", "tergantung kasus"),
    ])
    func time(_ row: Row) throws { #expect(try told("Jangka Waktu", row) == row.told) }

    /// The time told is that of the whole service, never of a part of it, of a case, or of somebody else.
    @Test(arguments: [
        Row("Verifikasi 2 hari kerja. Penerbitan 3 hari kerja.", details),
        Row("Berkas dinyatakan lengkap dalam 1 hari kerja. Izin terbit paling lama 7 hari kerja.", details),
        Row("Sidang pertama paling lama 30 hari setelah pendaftaran. Putusan paling lama 5 bulan.", details),
        Row("Keberatan diajukan paling lama 3 bulan. Keputusan 12 bulan.", details),
        Row("Permohonan diajukan 14 hari sebelum kegiatan. Diproses 3 hari kerja.", "3 hari kerja"),
        Row("Surat diambil paling lambat 30 hari. Pembuatan 15 menit.", "15 menit"),
        Row("Pendaftaran dibuka 3 hari. Pengumuman hasil 7 hari kerja setelah ujian.", details),
        Row("1 hari kerja (jika online) atau 3 hari kerja (jika manual)", details),
        Row("5 hari kerja\n10 hari kerja (kasus sengketa)", details),
        Row("Waktu pelayanan: 10 menit\nWaktu tunggu: 30 menit", details),
        Row("3 hari kerja. Apabila perlu peninjauan lapangan 7 hari kerja.", details),
        Row("60 (enam puluh hari) kerja", "60 hari kerja"), Row("1 hari 2 jam 30 menit", details),
        Row("1 jam 30 menit 15 detik", details), Row("± 30 menit/orang", "sekitar 30 menit /orang"),
        Row("Pemohon mendaftar paling lambat 7 hari sebelum acara; izin terbit 2 hari kerja", "2 hari kerja"),
        Row("Berkas dilengkapi paling lama 14 hari, surat terbit 3 hari kerja setelah lengkap", "3 hari kerja setelah lengkap"),
        Row("Diajukan sekurang-kurangnya 3 hari kerja sebelum keberangkatan", details), Row("Hasil disimpan 30 hari", details),
        Row("Retensi arsip 5 tahun; layanan 10 menit", "10 menit"),
        Row("Paling lama 5 hari kerja, dapat diperpanjang paling lama 5 hari kerja", details),
        Row("7 hari kerja sejak berkas lengkap, 14 hari kerja jika perlu tinjau lapang", details),
        Row("Paling lambat 14 hari kerja; untuk UMKM 3 hari kerja", details), Row("- Untuk UMKM: 3 hari kerja", details),
        Row("3 hari kerja, kecuali terdapat gangguan sistem", details), Row("1 hari (jika pejabat ada di tempat)", details),
        Row("10 menit bila tidak antre", details), Row("Maksimal 3 hari kerja bagi berkas yang masuk sebelum pukul 12.00", details),
        Row("3 hari kerja untuk berkas yang diterima setelah jam 10.00", details),
        Row(
            "1 hari kerja terhitung sejak berkas lengkap & benar\nSenin - Kamis pukul 08.00 - 15.00 WIB",
            "1 hari kerja terhitung sejak berkas lengkap & benar"),
        Row("Paling lama\n3 hari kerja sejak berkas\nlengkap", "paling lama 3 hari kerja sejak berkas lengkap"),
        Row("3 hari kerja, luar kota lima hari kerja", details), Row("- 3 hari kerja\n- Luar kota: 14 hr kerja", details),
        Row("3 hari kerja\nLuar kota 14 hari krja", details),
        // What every applicant expects leaves it a promise, and so does a row of steps.
        Row("3 hari kerja apabila berkas lengkap dan benar", "3 hari kerja"),
        Row("3 hari kerja sejak berkas diterima lengkap", "3 hari kerja sejak berkas diterima lengkap"),
        Row("3 hari kerja (setelah pembayaran)", "3 hari kerja setelah pembayaran"), Row("3 hari kerja bagi berkas lengkap", "3 hari kerja"),
        Row("Pemeriksaan 5 menit; cetak 10 menit", "Pemeriksaan 5 menit; cetak 10 menit"),
        Row("Reguler 3 hari, ekspres 1 hari", "Reguler 3 hari; ekspres 1 hari"), Row("3 hari kerja + 1 hari", "3 hari kerja; 1 hari"),
        Row("3 hari kerja plus 2 hari pengiriman", "3 hari kerja; pengiriman 2 hari"),
        Row("Verifikasi 2 hari kerja; 3 hari kerja", details), Row("45 menit/kendaraan, masa uji 6 bulan", "45 menit /kendaraan"),
        Row("Verifikasi 2 hari kerja; 3 hari kerja setelah bayar", "Verifikasi 2 hari kerja; 3 hari kerja setelah bayar"),
        Row("Pemeriksaan kelengkapan dan keabsahan berkas permohonan 2 hari; penerbitan keputusan kepala dinas atas permohonan 3 hari", details),
        Row("Perpanjangan paling lambat 1 hari sebelum jatuh hari; proses 60 menit", details),
        Row("Bayar paling lama 7 hari; izin terbit 3 hari kerja setelah bayar", "3 hari kerja setelah bayar"),
        Row("Masa sanggah 3 hari kerja", details), Row("7 hari kerja\n\nCall center 24 jam", "7 hari kerja"),
        Row("5 hari kerja.\n\nPembayaran paling lambat 7 hari setelah kode billing terbit.", "5 hari kerja"),
        Row("7 hari kerja. Untuk pengaduan, hubungi 112 (24 jam)", "7 hari kerja"), Row("Loket: 15 menit. Via email: 24 jam.", details),
        Row("Masa pemeriksaan 7 hari kerja, penerbitan 2 hari kerja", "Masa pemeriksaan 7 hari kerja; penerbitan 2 hari kerja"),
        Row("3 hari kerja; masa pemeriksaan lapangan 5 hari kerja", details), Row("Surat: 5 hari kerja. Telepon: 24 jam.", details),
        Row("Masa pengumuman 30 hari, penerbitan sertifikat 5 hari kerja", details),
        Row("1 hari kerja / selesai di hari yang sama", "1 hari kerja"), Row("3 hari kerja, kecuali hari libur", "3 hari kerja"),
        Row("3 hari kerja, tidak terhitung hari Sabtu dan Minggu", "3 hari kerja"), Row("1 minggu (7 hari)", "1 minggu"),
        Row("- Pendaftaran: paling lambat 5 menit", "paling lama 5 menit"),
        Row("15 menit. Untuk informasi hubungi 0811 222 333", "15 menit"), Row("Lama pelayanan untuk satu pasien ± 15 menit", "sekitar 15 menit"),
    ])
    func timeOfTheWhole(_ row: Row) throws { #expect(try told("Jangka Waktu", row) == row.told) }

    @Test("A topic that makes no file name is refused")
    func longTopic() throws {
        let site = try BuiltSite(card: BuiltSite.card("", "topik: [\(String(repeating: "a", count: 151))]\n"))
        #expect(site.findings.contains("content/layanan/kartu.md:4:9 card.topic-too-long"))
        #expect(site.isUnpublished)
    }

    @Test("A table of requirements is counted; one that could not be read is not, so no number is told")
    func documents() throws {
        let list = "## Persyaratan\n1. KTP\n2. KK\n"
        let table = "\n| Dokumen | Bentuk |\n|---|---|\n| Akta | asli |\n"
        let unread = "\n| Dokumen | Rangkap |\n|---|---|\n| Akta | 2 |\n"
        #expect(try page(list, "").contains("Siapkan 2 dokumen"))
        #expect(try page(list + table, "").contains("Siapkan 3 dokumen"))
        #expect(try !page(list + unread, "").contains("Siapkan"))
    }

    @Test("What is no document is not counted, and no number is told where not everybody needs all", arguments: [
        ("1. Telah berusia 17 tahun\n2. KTP\n3. Berbadan sehat\n4. Tidak sedang menjalani hukuman", "Siapkan 1 dokumen"),
        ("1. Mengisi formulir F-1.01\n2. Fotokopi KTP", "Siapkan 2 dokumen"), ("1. Usia 17 tahun dibuktikan dengan KTP\n2. KK", "Siapkan 2 dokumen"),
        ("### Syarat WNI\n- KTP\n### Syarat WNA\n- Paspor", "lihat rincian"), ("### Hilang\n- Surat\n### Rusak\n- Paspor", "lihat rincian"),
        ("1. Permohonan yang memuat:\n   a. nama\n   b. alamat\n   c. tujuan\n2. KTP", "Siapkan 2 dokumen"),
        ("- WNI: KTP, KK\n- WNA: paspor, KITAS", "lihat rincian"), ("1. KTP\n2. Badan usaha:\n   - akta\n   - NPWP", "lihat rincian"),
        ("### WNI\n- KTP\n### WNA\n- Paspor", "lihat rincian"), ("### A. Perorangan\n- KTP\n### B. Badan usaha\n- Akta", "lihat rincian"),
        ("1. KTP\n2. (khusus perusahaan) Akta pendirian", "lihat rincian"), ("1. KTP\n2. Khusus badan usaha: akta", "lihat rincian"),
        ("1. KTP\n2. Perusahaan harus terdaftar", "Siapkan 2 dokumen"), ("### Bagi WNI\n- KTP\n- KK", "WNI (+2)"), ("### Umum\n- KTP\n### Bagi anak\n- Akta", "Siapkan 1 dokumen"),
    ])
    func countedDocuments(_ requirements: String, _ told: String) throws {
        let page = try page("## Persyaratan\n\(requirements)\n", "")
        #expect(page.contains(told))
        #expect(told.hasPrefix("Siapkan") || !page.contains("Siapkan"))
    }

    @Test("Documents of a case stand in a line each, of many cases in one; cases of which one is enough say so")
    func documentsOfCases() throws {
        func told(_ cases: [String]) throws -> (lines: [String], flowing: [String]) {
            let items = cases.map { "1. Surat \($0)\n   - Untuk: \($0)\n" }.joined()
            let page = try page("## Persyaratan\n1. KTP\n\(items)", "")
            let cell = try #require(page.components(separatedBy: "Siapkan 1 dokumen").last?.components(separatedBy: "</dd>").first)
            func texts(_ tag: String) -> [String] {
                cell.components(separatedBy: "<\(tag)>").dropFirst().map { $0.components(separatedBy: "</\(tag)>")[0] }
            }
            return (texts("li"), texts("i"))
        }
        let few = try told(["hilang", "hilang; rusak;", "anak"])
        #expect(few.lines == ["hilang (+1)", "hilang atau rusak (+1)", "anak (+1)"])
        #expect(few.flowing.isEmpty)
        let many = try told(["a", "b", "c", "d", "e"])
        #expect(many.lines.isEmpty)
        #expect(many.flowing == ["a (+1)", "b (+1)", "c (+1)", "d (+1)", "e (+1)"])
    }

    @Test("The last section is named after what it holds", arguments: [
        ("", "Penyelenggara"), ("sk: {pejabat: Kepala}\n", "Penetapan"), ("berlaku: 2025-03-04\n", "Penetapan"),
        ("tinjau: 2027-03-04\n", "Penetapan"), ("sk: {nomor: 1/2025}\n", "Penetapan"),
        ("riwayat: [{tanggal: 2025-03-04, perubahan: a}]\n", "Penetapan"),
    ])
    func approval(_ keys: String, _ title: String) throws {
        let page = try page("## Produk\n- a", keys)
        #expect(page.contains("<section id=\"penetapan\">\n<h2>\(title)</h2>"))
        #expect(page.contains("<a href=\"#penetapan\">\(title)</a>"))
    }

    /// The cell of the page's head that speaks of a section.
    private func told(_ heading: String, _ row: Row) throws -> String {
        let page = try page("## \(heading)\n\(row.body)", row.keys)
        let label = heading == "Biaya" ? "Biaya" : "Waktu"
        for cell in page.components(separatedBy: "<div><dt>").dropFirst() {
            let parts = cell.components(separatedBy: "</dt>")
            guard parts.count > 1, PageText.of(parts[0]) == label else { continue }
            return PageText.of(parts[1].components(separatedBy: "</div>")[0])
        }
        return "nothing"
    }

    private func page(_ body: String, _ keys: String) throws -> String {
        let site = try BuiltSite(card: BuiltSite.card(body, keys))
        return try #require(site.page("layanan/kartu.html"), "\(site.findings)")
    }
}
