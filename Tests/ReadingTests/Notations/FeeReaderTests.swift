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
            "[500000 label=«denda rusak»] [1000000 label=«denda hilang»] [350000 label=«nonelektronik»] [650000 label=«elektronik»]"
        ),
        (
            "Peserta BPJS gratis, umum sesuai Perda",
            "[free gratis if=«Peserta BPJS»] [reference «sesuai Perda» if=«umum»]"
        ),
        // That it is no fee of the service is the section's to know.
        ("Materai Rp10.000", "10000 label=«Materai»"),
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
        ("USD 35", "refused: foreignCurrency «USD »"), ("$ 35", "refused: foreignCurrency «$ »"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, FeeReader.read, line) == expected) }

    /// The range of each fee is its part of the text.
    @Test func keepsPlaces() throws {
        let text = slice("Baru Rp1.000, ganti Rp2.000")
        let fees = try FeeReader.read(text).get()
        #expect(fees.map { text[$0.range].string } == ["Baru Rp1.000", "ganti Rp2.000"])
    }
}
