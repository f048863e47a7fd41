import Bytes
import Reading
import ServiceStandard
import Testing

func line(_ fees: [Found<Fee>]) -> String {
    fees.count == 1 ? line(fees[0].value) : fees.map { "[\(line($0.value))]" }.joined(separator: " ")
}

@Suite struct FeeReaderTests {
    @Test(arguments: [
        // Seen on cards and price lists.
        ("Rp350.000", "350000"), ("Rp1.000.000", "1000000"), ("Rp1.000.000,00", "1000000"),
        ("Rp. 350.000", "350000"), ("Rp 350.000", "350000"), ("Rp. 350.000,-", "350000"),
        ("Rp 1.000.000,-", "1000000"), ("Rp 30.000,-", "30000"), ("Rp 50.000,00", "50000"), ("30.000,00", "30000"),
        ("10.000, 00", "10000"), ("500,00", "500"), ("Rp 30,000", "30000 !englishThousands"),
        ("18,000", "18000 !englishThousands"), ("Rp. 0 (nol) Rupiah.", "0"), ("0", "0"), ("Rp1 juta", "1000000"),
        ("Rp 500 ribu", "500000"), ("Rp 350 ribu", "350000"), ("Rp 130 miliar", "130000000000"),
        ("Tidak dipungut biaya", "free notCharged"), ("Gratis", "free gratis"), ("gratis", "free gratis"),
        ("Tidak ada", "free none"), ("Nihil", "free nothing"), ("-", "notStated dash"),
        ("Bebas biaya", "free freeOfFee"), ("Tanpa biaya", "free withoutFee"), ("", "notStated empty"),
        (
            "Sesuai Perda Nomor 3 Tahun 2019",
            "reference «Sesuai Perda Nomor 3 Tahun 2019»"
        ),
        (
            "Ada biaya perkara yang dihitung berdasarkan Surat Keputusan Ketua",
            "variable «Ada biaya perkara yang dihitung berdasarkan Surat Keputusan Ketua» basis=«berdasarkan Surat Keputusan Ketua»"
        ),
        ("Rp …………….. Sesuai radius", "variable «Rp …………….. Sesuai radius»"),
        ("Dibebani biaya fotokopi dokumen", "variable «Dibebani biaya fotokopi dokumen»"),
        ("Rp. 350.000 per permohonan.*", "350000 unit=«per permohonan» mark=«*»"),
        (
            "Tarif PNBP Paspor Biasa 48 Halaman Rp. 350.000 per permohonan.*",
            "350000 unit=«per permohonan» mark=«*» label=«Tarif PNBP Paspor Biasa 48 Halaman»"
        ),
        (
            "Rp500.000 denda rusak / Rp1.000.000 denda hilang / dan / Rp350.000 nonelektronik / Rp650.000 elektronik",
            "[500000 label=«denda rusak»] [1000000 ~added label=«denda hilang»] [350000 ~added label=«nonelektronik»] [650000 label=«elektronik»]"
        ),
        (
            "Peserta BPJS gratis, umum sesuai Perda",
            "[free gratis if=«Peserta BPJS»] [reference «sesuai Perda» if=«umum»]"
        ),
        // No fee of the service.
        ("Materai Rp10.000", "10000 ~foreign label=«Materai»"),
        ("Rp50.000 per sampel", "50000 unit=«per sampel»"), ("Rp50.000 per bidang", "50000 unit=«per bidang»"),
        ("Rp50.000 per hektar", "50000 unit=«per hektar»"),
        ("Rp50.000 per penggunahari", "50000 unit=«per penggunahari»"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    @Test(arguments: [
        ("GRATIS", "free gratis"), ("Gratis.", "free gratis"), ("TIDAK DIPUNGUT BIAYA", "free notCharged"),
        ("Tidak\u{A0}dipungut  biaya", "free notCharged"), ("Tidak dikenakan biaya", "free notCharged"),
        ("Tidak ada biaya", "free none"), ("tidak ada.", "free none"), ("Tidak dipungut biaya (gratis)", "free notCharged"), ("Rp. 0,- (Gratis)", "free gratis"), ("Rp0 (GRATIS).", "free gratis"),
        ("Tidak dipungut biaya (gratis bagi pelajar)", "free notCharged if=«bagi pelajar»"),
        ("–", "notStated dash"), (" \u{A0} ", "notStated empty"), ("Rp -", "notStated dash"), ("Rp,-", "notStated dash"),
        ("Rp0", "0"), ("Rp 0,-", "0"), ("0,-", "0"), ("Rp.350.000/permohonan", "350000 unit=«/permohonan»"),
        ("Rp500 / lembar", "500 unit=«/ lembar»"), ("30.000,00 per lembar", "30000 unit=«per lembar»"),
        ("Biaya: 350.000", "350000 label=«Biaya»"), ("350000", "350000"),
        ("Rp100.000 – Rp200.000 per orang", "100000…200000 unit=«per orang»"),
        ("Rp100.000 s.d. 200.000", "100000…200000"),
        ("Rp350.000 per permohonan (sesuai PP Nomor 45 Tahun 2024)", "350000 unit=«per permohonan» basis=«sesuai PP Nomor 45 Tahun 2024»"),
        ("Rp350.000 per permohonan, sesuai PP 45/2024", "350000 unit=«per permohonan» basis=«sesuai PP 45/2024»"),
        ("Rp1.000.000 apabila hilang", "1000000 if=«apabila hilang»"), ("Gratis bagi pelajar", "free gratis if=«bagi pelajar»"),
        ("Dikenakan biaya Rp5.000 per lembar", "5000 unit=«per lembar» label=«Dikenakan biaya»"),
        (
            "Paspor biasa Rp350.000, paspor elektronik Rp650.000",
            "[350000 label=«Paspor biasa»] [650000 label=«paspor elektronik»]"
        ),
        (
            "Paspor biasa Rp350.000 per buku paspor elektronik",
            "350000 unit=«per buku paspor elektronik» label=«Paspor biasa»"
        ),
        ("Tergantung jenis pemeriksaan", "variable «Tergantung jenis pemeriksaan»"),
        ("Sesuai radius", "variable «Sesuai radius»"),
        ("Free of charge", "free gratis"), ("Free", "free gratis"), ("No fee", "free none"),
        ("IDR 350,000 per application", "350000 unit=«per application» !englishThousands"),
        ("Rp350.000 (tiga ratus ribu rupiah)", "350000 !wordsDisagree(digits: 350000, words: 300000)"),
    ])
    func readsVariants(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    @Test(arguments: [
        ("Paspor Biasa 48 Halaman", "refused: noAmount «Paspor Biasa 48 Halaman»"),
        ("1.000 lembar", "refused: noAmount «1.000 lembar»"),
        ("KTP 2 lembar", "refused: noAmount «KTP 2 lembar»"),
        ("Rp 350.000,50", "refused: decimalsOfRupiah «350.000,50»"),
        ("Rp 35.00", "refused: ambiguousNumber «35.00»"), ("Rp1OO.000", "refused: ambiguousNumber «1»"),
        ("maksimal Rp 5O.000", "refused: ambiguousNumber «5»"),
        ("Paspor Rp 3500.000", "refused: ambiguousNumber «3500.000»"),
        ("Rp 10 %", "refused: ambiguousNumber «Rp 10 %»"), ("10", "refused: noAmount «10»"), ("40", "refused: noAmount «40»"),
        ("40 per lembar", "refused: noAmount «40 per lembar»"), ("Rp 500 - 1 juta", "refused: ambiguousNumber «Rp 500 - 1 juta»"),
        ("Rp 50.000 - 100.0000", "refused: ambiguousNumber «100.0000»"), ("Rp 1,2 M", "refused: ambiguousNumber «1,2»"),
        ("Rp 15O.000", "refused: ambiguousNumber «15»"), ("Rp 10 00", "refused: ambiguousNumber «10 00»"),
        ("USD 35", "refused: foreignCurrency «USD »"), ("$ 35", "refused: foreignCurrency «$ »"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    /// An amount that is not what is paid keeps its value and says why.
    @Test(arguments: [
        // Percentages and calculations.
        ("5% x (NPOP – NPOPTKP)", "variable «5% x (NPOP – NPOPTKP)»"),
        ("Tarif: 10% dari omzet", "variable «10% dari omzet» label=«Tarif»"), ("10 %", "variable «10 %»"),
        ("25% x NJOR", "variable «25% x NJOR»"), ("2% dari NPOP", "variable «2% dari NPOP»"),
        ("dua persen dari NPOP", "variable «persen dari NPOP» label=«dua»"),
        ("Diskon 50% dari Rp 100.000", "100000 ~calculated label=«Diskon 50% dari»"),
        ("Rp 25.000 x luas (m2) x lama pasang", "25000 ~calculated rest=«x luas (m2) x lama pasang»"),
        ("Rp 25.000/m2 x luas", "25000 ~calculated unit=«/m2 x luas»"),
        ("Rp 25.000 × luas", "25000 ~calculated rest=«× luas»"), ("Rp 25.000 X 2", "25000 ~calculated rest=«X 2»"),
        ("2 x Rp 50.000", "50000 ~calculated label=«2 x»"), ("2x Rp 50.000", "50000 ~calculated label=«2x»"),
        ("2 kali Rp 50.000", "50000 ~calculated label=«2 kali»"), ("Rp 50.000 dikali luas", "50000 ~calculated rest=«dikali luas»"),
        ("Rp 50.000 x 3 bulan = Rp 150.000", "[50000 ~calculated label=«x 3 bulan =»] [150000 ~calculated]"),
        // Bounds.
        ("Mulai dari Rp 50.000", "50000 ~bounded label=«Mulai dari»"), ("Mulai Rp 50.000", "50000 ~bounded label=«Mulai»"),
        ("Paling sedikit Rp 50.000", "50000 ~bounded label=«Paling sedikit»"), ("≥ Rp 50.000", "50000 ~bounded label=«≥»"),
        ("Maksimal Rp 50.000", "50000 ~bounded label=«Maksimal»"), ("maks. Rp 50.000", "50000 ~bounded label=«maks.»"),
        ("Kurang dari Rp 50.000", "50000 ~bounded label=«Kurang dari»"), ("< Rp 50.000", "50000 ~bounded"),
        ("± Rp 50.000", "50000 ~bounded label=«±»"), ("Paling banyak sebesar Rp 50.000", "50000 ~bounded label=«Paling banyak sebesar»"),
        ("sampai dengan Rp 50.000", "50000 ~bounded label=«sampai dengan»"), ("Rp 50.000 ke atas", "50000 ~bounded rest=«ke atas»"),
        ("Rp 50.000-an", "50000 ~bounded rest=«an»"), ("Rp 50.000 (maksimal)", "50000 ~bounded rest=«(maksimal)»"),
        ("Rp 50.000 tergantung ukuran", "50000 ~bounded rest=«tergantung ukuran»"),
        ("Omzet di bawah Rp 5.000.000 per bulan dibebaskan", "5000000 ~bounded unit=«per bulan dibebaskan» label=«Omzet di bawah»"),
        // Amounts that are paid together.
        ("Rp 50.000 + Rp 10.000", "[50000 ~added] [10000 ~added]"), ("Rp50.000 dan Rp10.000", "[50000 ~added] [10000 ~added]"),
        (
            "Pokok Rp 50.000 ditambah administrasi Rp 5.000",
            "[50000 ~added label=«Pokok»] [5000 ~added label=«ditambah administrasi»]"
        ),
        ("ditambah Rp 5.000 per hari", "5000 ~added unit=«per hari» label=«ditambah»"),
        (
            "Total Rp 55.000 (Rp 50.000 + Rp 5.000)",
            "[55000 label=«Total»] [50000 ~besides] [5000 ~added]"
        ),
        // Amounts beside the fee.
        ("Rp 100.000 (sebelum 1 Januari 2025 Rp 75.000)", "[100000 label=«sebelum 1 Januari 2025»] [75000 ~besides]"),
        ("Rp 100.000, semula Rp 75.000", "[100000] [75000 ~besides label=«semula»]"),
        ("Contoh: Rp 75.000", "75000 ~besides label=«Contoh»"), ("Misalnya sewa Rp 75.000", "75000 ~besides label=«Misalnya sewa»"),
        ("Rp 350.000, biaya admin bank Rp 2.500", "[350000] [2500 ~besides label=«biaya admin bank»]"),
        (
            "PNBP Rp 350.000 sudah termasuk penerbitan Rp 50.000",
            "[350000 label=«PNBP»] [50000 ~besides label=«sudah termasuk penerbitan»]"
        ),
        ("Rp 500 - 2000 lembar", "500…2000 ~besides rest=«lembar»"), ("Rp 100.000 - Rp 50.000", "50000…100000 ~besides"),
        ("Rp 1.000 Rp 2.000", "[1000 ~besides] [2000 ~besides]"),
        ("Gratis bagi usaha dengan modal di bawah Rp 1 miliar", "free gratis if=«bagi usaha dengan modal di bawah Rp 1 miliar»"),
        ("Rp 50.000 untuk modal di atas Rp 1 miliar", "50000 if=«untuk modal di atas Rp 1 miliar»"),
        ("Gratis. Hati-hati penipuan yang meminta Rp 500.000!", "free gratis"),
        ("Hati-hati penipuan yang meminta Rp 500.000!", "500000 ~foreign label=«Hati-hati penipuan yang meminta»"),
        ("Sesuai Perda. Denda maksimal Rp 50.000.000", "[reference «Sesuai Perda»] [50000000 ~bounded label=«Denda maksimal»]"),
        ("Rp50.000 belum termasuk meterai Rp10.000", "50000 rest=«belum termasuk meterai Rp10.000»"),
        ("Tidak dipungut biaya. Pemohon menyiapkan meterai Rp10.000.", "free notCharged"),
        ("Pemohon menyiapkan meterai Rp10.000.", "10000 ~foreign label=«Pemohon menyiapkan meterai»"),
        ("Tidak ada pungutan selain Rp 2.000 parkir", "2000 ~besides label=«Tidak ada pungutan selain» rest=«parkir»"),
        ("Tidak ada biaya lain selain parkir Rp2.000", "2000 ~besides label=«Tidak ada biaya lain selain parkir»"),
        ("Gratis kecuali biaya kirim Rp25.000", "[free gratis if=«kecuali biaya kirim»] [25000 ~besides]"),
        ("Gratis kecuali fotokopi Rp500", "[free gratis if=«kecuali fotokopi»] [500 ~besides]"),
        ("Jaminan Rp100.000 akan dikembalikan", "100000 ~besides label=«Jaminan» rest=«akan dikembalikan»"),
        ("Rp50.000 (gratis)", "50000 ~besides rest=«(gratis)»"),
    ])
    func reserves(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    /// Neighbours of those: the words and marks are there, and the amount is what is paid.
    @Test(arguments: [
        ("Mulai dari Rp 50.000 sampai Rp 100.000", "50000…100000 label=«Mulai dari»"),
        ("Minimal 10 orang Rp 50.000", "50000 label=«Minimal 10 orang»"), ("Kelas X Rp 50.000", "50000 label=«Kelas X»"),
        ("Foto 3 x 4 Rp 5.000", "5000 label=«Foto 3 x 4»"), ("Foto 3x4 Rp 5.000", "5000 label=«Foto 3x4»"),
        ("Baru dan ganti Rp 50.000", "50000 label=«Baru dan ganti»"),
        (
            "Anak Rp1.000, dewasa Rp2.000, dan lansia Rp500",
            "[1000 label=«Anak»] [2000 label=«dewasa»] [500 label=«lansia»]"
        ),
        ("Anak Rp1.000; remaja dan dewasa Rp2.000", "[1000 label=«Anak»] [2000 label=«remaja dan dewasa»]"),
        ("Contoh tanah Rp50.000 per contoh", "50000 unit=«per contoh» label=«Contoh tanah»"),
        ("Sudah termasuk PPN Rp 50.000", "50000 label=«Sudah termasuk PPN»"),
        ("Paspor = Rp350.000", "350000 label=«Paspor»"), ("Izin bermeterai Rp50.000", "50000 label=«Izin bermeterai»"),
        ("Rp 50.000,- /orang (lima puluh ribu rupiah)", "50000 unit=«/orang» rest=«(lima puluh ribu rupiah)»"),
        ("Paspor (biasa Rp1.000, elektronik Rp2.000)", "[1000 label=«Paspor (biasa»] [2000 label=«elektronik»]"),
        ("Rp 50 - 100 ribu", "50000…100000"), ("Rp 1 – 2,5 juta", "1000000…2500000"), ("Rp 50.000 - 100 ribu", "50000…100000"),
        ("Rp 500 - 1000", "500…1000"), ("Rp 350.000 - 48 halaman", "350000 rest=«48 halaman»"),
        ("Rp 2.000 perlembar", "2000 unit=«per lembar»"), ("Rp 2.000 perpanjangan", "2000 rest=«perpanjangan»"),
        ("Rp. 25.000 (per 3 bulan)", "25000 unit=«per 3 bulan»"), ("Rp 50.000 untuk 5 tahun", "50000 unit=«untuk 5 tahun»"),
        ("Rp 50.000 untuk masa berlaku 5 (lima) tahun", "50000 unit=«untuk masa berlaku 5 (lima) tahun»"),
        ("Rp 50.000 untuk pelajar", "50000 if=«untuk pelajar»"),
        ("Rp. 50.000,- (lima ribu rupiah)", "50000 !wordsDisagree(digits: 50000, words: 5000)"),
        ("Rp. 50.000,- (terbilang: lima puluh ribu rupiah)", "50000"),
        ("Rp 1,5 juta (satu juta lima ratus ribu rupiah)", "1500000"),
        ("Rp 10 000 per orang", "10000 unit=«per orang»"), ("Rp 350.000 48 halaman", "350000 rest=«48 halaman»"),
        ("Tidak di pungut biaya", "free notCharged"), ("Tidak berbayar", "free notCharged"), ("Tidak ada pungutan", "free none"),
        ("Tanpa pungutan biaya", "free withoutFee"), ("Bebas biaya.", "free freeOfFee"),
        ("Gratis bagi warga ber-KTP Contoh", "free gratis if=«bagi warga ber-KTP Contoh»"),
        ("Gratis (khusus warga Kota Contoh)", "free gratis if=«khusus warga Kota Contoh»"),
        ("500 ribu", "500000"), ("1500", "1500"),
        ("Rp50.000, gratis bagi lansia", "[50000] [free gratis if=«bagi lansia»]"), ("Rp 0, gratis", "free gratis"),
        ("Rp50.000 gratis ongkir", "50000 rest=«gratis ongkir»"), ("Rp100.000 tanpa biaya administrasi", "100000 rest=«tanpa biaya administrasi»"),
        ("Rp25.000/Rp50.000", "[25000] [50000]"), ("Rp 5.000 / dewasa, Rp 3.000 / anak", "[5000 unit=«/ dewasa»] [3000 unit=«/ anak»]"),
        ("Rp5.000 / lembar / gratis untuk pelajar", "[5000 unit=«/ lembar»] [free gratis if=«untuk pelajar»]"),
        ("Makanan tambahan Rp15.000", "15000 label=«Makanan tambahan»"), ("Panjar biaya perkara Rp500.000", "500000 label=«Panjar biaya perkara»"),
        ("Tidak dipungut biaya selain PNBP Rp100.000", "100000 label=«Tidak dipungut biaya selain PNBP»"),
        (
            "Rp 25.000 / tahun (anggota), Rp 50.000 / tahun (umum)",
            "[25000 unit=«/ tahun» label=«(anggota)»] [50000 unit=«/ tahun» label=«(umum)»]"
        ),
    ])
    func readsNeighbours(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    @Test(arguments: [
        ("Paling banyak", "bounded"), ("Maksimal", "bounded"), ("Mulai dari", "bounded"), ("Modal di bawah Rp1 miliar", "none"),
        ("Pajak 20% x nilai sewa. Contoh", "calculated"), ("Rp50.000 (anak", "besides"), ("Gratis, kecuali", "besides"),
        ("Contoh", "besides"), ("Meterai tempel", "foreign"), ("Biaya meterai", "foreign"), ("Surat bermeterai", "none"),
        ("Meterai dan administrasi", "none"), ("Contoh air", "none"), ("Paspor sebelumnya hilang", "none"),
        ("Paspor biasa 48 halaman", "none"), ("Minimal 10 orang", "none"),
        ("Tambahan percepatan", "added"), ("Tanpa biaya tambahan", "none"),
    ])
    func judgesLabels(_ label: String, _ expected: String) {
        #expect((FeeReader.reservation(behind: slice(label)).map { "\($0)" } ?? "none") == expected)
    }

    /// The range of each fee is its part of the text.
    @Test func keepsPlaces() throws {
        let text = slice("Baru Rp1.000, ganti Rp2.000")
        let fees = try FeeReader.read(text).get()
        #expect(fees.map { text[$0.range].string } == ["Baru Rp1.000", "ganti Rp2.000"])
    }
}
