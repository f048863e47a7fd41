import Bytes
import Reading
import Testing

@Suite struct NumberReaderTests {
    @Test(arguments: [
        // Digits with the words in brackets, as the rules of drafting ask for.
        ("4 (empat)", "4"), ("25 (dua puluh lima)", "25"), ("3 (tiga)", "3"), ("14 (empat belas)", "14"),
        ("3(tiga)", "3"), ("4\u{A0}( Empat )", "4"), ("EMPAT (4)", "4"),
        // Each word.
        ("nol", "0"), ("satu", "1"), ("dua", "2"), ("tiga", "3"), ("empat", "4"), ("lima", "5"), ("enam", "6"),
        ("tujuh", "7"), ("delapan", "8"), ("sembilan", "9"), ("sepuluh", "10"), ("sebelas", "11"),
        ("dua belas", "12"), ("sembilan belas", "19"), ("dua puluh", "20"), ("sembilan puluh sembilan", "99"),
        ("seratus", "100"), ("seratus sebelas", "111"), ("lima ratus dua puluh tiga", "523"), ("seribu", "1000"),
        ("seribu sembilan ratus empat puluh lima", "1945"), ("dua ribu sembilan", "2009"),
        ("tiga ratus lima puluh ribu", "350000"), ("satu juta dua ratus ribu", "1200000"), ("dua miliar", "2000000000"),
        ("satu triliun", "1000000000000"), ("setengah", "0.5"), ("satu setengah", "1.5"), ("setengah juta", "500000"),
        ("duapuluh lima", "25"), ("dua  puluh\u{A0}lima", "25"), ("Dua Puluh", "20"),
        // Marks.
        ("1.000", "1000"), ("1.000.000", "1000000"), ("1,5", "1.5"), ("0,25", "0.25"), ("1.5", "1.5"), ("½", "0.5"),
        ("30,000", "30000 !englishThousands"), ("1,000,000", "1000000 !englishThousands"), ("007", "7"),
        ("1.000,50", "1000.5"),
        // Both, and they differ.
        ("4 (lima)", "4 !wordsDisagree(digits: 4, words: 5)"), ("empat (5)", "5 !wordsDisagree(digits: 5, words: 4)"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, NumberReader.read, line) == expected) }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"), ("banyak", "refused: noNumber «banyak»"),
        ("empatan", "refused: noNumber «empatan»"), ("satu dua", "refused: trailingText «dua»"),
        ("puluh", "refused: noNumber «puluh»"), ("4 (orang)", "refused: trailingText «(orang)»"),
        ("4 (empat orang)", "refused: trailingText «(empat orang)»"), ("3/4", "refused: ambiguousNumber «3/4»"),
        ("1.0000", "refused: ambiguousNumber «1.0000»"), ("0.500", "refused: ambiguousNumber «0.500»"),
        ("1234.567", "refused: ambiguousNumber «1234.567»"), ("1.000,000", "refused: ambiguousNumber «1.000,000»"),
        ("1.50.000", "refused: ambiguousNumber «1.50.000»"), ("1.000.00", "refused: ambiguousNumber «1.000.00»"),
        ("9999999999999999", "refused: outOfRange «9999999999999999»"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, NumberReader.read, line) == expected) }
}
