import Bytes
import Reading
import Testing

@Suite struct RupiahReaderTests {
    @Test(arguments: [
        ("Rp350.000", "350000"), ("Rp1.000.000", "1000000"), ("Rp1.000.000,00", "1000000"), ("Rp. 350.000", "350000"),
        ("Rp 350.000", "350000"), ("Rp. 350.000,-", "350000"), ("Rp 1.000.000,-", "1000000"), ("Rp 30.000,-", "30000"),
        ("Rp 50.000,00", "50000"), ("30.000,00", "30000"), ("10.000, 00", "10000"), ("500,00", "500"),
        ("Rp 30,000", "30000 !englishThousands"), ("18,000", "18000 !englishThousands"), ("Rp. 0 (nol) Rupiah.", "0"),
        ("0", "0"), ("Rp1 juta", "1000000"), ("Rp 500 ribu", "500000"), ("Rp 350 ribu", "350000"),
        ("Rp 130 miliar", "130000000000"), ("Rp10.000", "10000"),
        // Neighbours.
        ("RP. 350.000", "350000"), ("rp350.000", "350000"), ("Rp.350.000,-", "350000"), ("Rp\u{A0}350.000", "350000"),
        ("Rp  350.000 ,-", "350000"), ("Rp350.000.-", "350000"), ("Rp350.000,–", "350000"), ("Rp : 350.000", "350000"),
        ("IDR 350,000", "350000 !englishThousands"), ("350.000 rupiah", "350000"), ("Rp1,5 juta", "1500000"),
        ("Rp350.000 (tiga ratus lima puluh ribu rupiah)", "350000"),
        ("Rp350.000 (tiga ratus ribu rupiah)", "350000 !wordsDisagree(digits: 350000, words: 300000)"),
        ("Rp. 50.000,- (lima ribu rupiah)", "50000 !wordsDisagree(digits: 50000, words: 5000)"),
        // Stray spaces between groups.
        ("Rp 10 000", "10000"), ("Rp 10\u{A0}000", "10000"), ("Rp 3 500 000", "3500000"), ("Rp 350. 000", "350000"),
        ("Rp 350 .000,-", "350000"), ("Rp 5.000. 000,-", "5000000"), ("Rp 1. 500. 000,00", "1500000"), ("Rp 5. 000.000", "5000000"),
        ("Rp 10 500 rupiah", "10500"), ("Rp 350 . 000 (tiga ratus lima puluh ribu rupiah)", "350000"),
        ("Rp350000", "350000"), ("Rp30,000.00", "30000 !englishThousands"), ("lima ratus ribu rupiah", "500000"),
        ("Rp lima ribu", "5000"), ("Rp. seratus lima puluh ribu", "150000"), ("Rp lima ratus rb", "500000"), ("Rp dua jt", "2000000"),
        ("Rp 1 juta 500 ribu", "1500000"), ("Rp1 juta lima ratus ribu rupiah", "1500000"), ("2 jt 250 rb rupiah", "2250000"),
        ("Rp 1 miliar 200 juta 500 ribu", "1200500000"), ("Rp 10 ribu lima ratus", "10500"), ("Rp nol", "0"), ("Rp seratus", "100"), ("lima rb rupiah", "5000"),
    ])
    func reads(_ text: String, _ expected: String) {
        #expect(dump(text, RupiahReader.read) { line($0.amount) + line($0.notes) } == expected)
    }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"), ("gratis", "refused: noAmount «gratis»"),
        ("Rp", "refused: noAmount «Rp»"), ("Rp ……", "refused: noAmount «Rp ……»"),
        ("Rp 350.000,50", "refused: decimalsOfRupiah «350.000,50»"), ("Rp 1.50", "refused: ambiguousNumber «1.50»"),
        ("Rp 1.0000", "refused: ambiguousNumber «1.0000»"), ("$ 30", "refused: foreignCurrency «$ 30»"),
        ("USD 30", "refused: foreignCurrency «USD 30»"), ("Rp1OO.000", "refused: ambiguousNumber «1»"),
        ("Rp 10 00", "refused: ambiguousNumber «10 00»"), ("Rp 10 0000", "refused: ambiguousNumber «10 0000»"),
        ("Rp 350. 00", "refused: ambiguousNumber «350. 00»"), ("Rp 350.000 650.000", "refused: ambiguousNumber «350.000 650»"),
        ("Rp 1.000 000", "refused: ambiguousNumber «1.000 000»"), ("Rp 50 100 lembar", "refused: ambiguousNumber «50 100»"),
        ("Rp 350.000. 100 lembar", "refused: ambiguousNumber «350.000. 100»"), ("Rp 10 000,50", "refused: ambiguousNumber «10 000,5»"),
        ("Rp 350000 000", "refused: ambiguousNumber «350000 000»"), ("Rp 350.000. 2 lembar", "refused: trailingText «2 lembar»"),
        ("Rp350.000 per orang", "refused: trailingText «per orang»"),
        ("Rp 9999 triliun", "refused: outOfRange «9999 triliun»"),
        ("Rp lima", "refused: ambiguousNumber «lima»"), ("Rp lima rbu", "refused: ambiguousNumber «lima»"),
        ("Rp seratus ribuan", "refused: ambiguousNumber «seratus»"), ("Rp dua jutaan", "refused: ambiguousNumber «dua»"),
        ("Rp 500 ribu 1 juta", "refused: ambiguousNumber «500 ribu 1 juta»"), ("Rp 1 juta 2 hari", "refused: trailingText «2 hari»"),
        ("Rp 1 juta 1500 ribu", "refused: ambiguousNumber «1 juta 1500 ribu»"), ("Rp 10 ribu 500", "refused: ambiguousNumber «10 ribu 500»"), ("Rp 1,5 juta 500 ribu", "refused: ambiguousNumber «1,5 juta 500 ribu»"),
        ("Rp1 juta 500.000", "refused: ambiguousNumber «1 juta 500.000»"),
        ("lima ribu", "refused: noAmount «lima ribu»"), ("Rp limaa ribu", "refused: noAmount «Rp limaa ribu»"),
    ])
    func refuses(_ text: String, _ expected: String) {
        #expect(dump(text, RupiahReader.read) { line($0.amount) + line($0.notes) } == expected)
    }
}
