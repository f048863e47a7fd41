import Bytes

/// What an amount is counted by: "per lembar", "perlembar", "setiap bulan", "untuk 5 tahun".
enum FeeUnit {
    /// Passes over the words that begin a unit.
    static func takeBeginning(_ scanner: inout TextScanner) -> Bool {
        if FeeWords.units.take(&scanner) != nil { return true }
        return takeGlued(&scanner) || takeSpan(&scanner)
    }

    /// Passes over one of the things that amounts are counted by.
    static func takeNoun(_ scanner: inout TextScanner) -> Bool { nouns.take(&scanner) != nil }

    /// A unit as it is shown: with a space where it was glued to "per".
    static func spaced(_ unit: ByteSlice) -> ByteSlice {
        var scanner = TextScanner(unit)
        guard takeGlued(&scanner) else { return unit }
        return (unit.prefix(3) + [ASCII.space] + unit.dropFirst(3))[...]
    }

    /// Passes over the "per" of "perlembar", "perbulan"; "permohonan" and "perpanjangan" are words of their own.
    private static func takeGlued(_ scanner: inout TextScanner) -> Bool {
        let before = scanner.position
        if scanner.take(prefix: "per") {
            var noun = scanner
            if nouns.take(&noun) != nil { return true }
        }
        scanner.position = before
        return false
    }

    /// Passes over the "untuk" of "untuk 5 tahun", which is no case but what is bought for the amount.
    private static func takeSpan(_ scanner: inout TextScanner) -> Bool {
        let before = scanner.position
        if scanner.take(word: "untuk") || scanner.take(word: "for") {
            var number = scanner
            number.skipSpaces()
            _ = spans.take(&number)
            number.skipSpaces()
            if case .success? = NumberReader.take(&number) {
                number.skipSpaces()
                if nouns.take(&number) != nil {
                    scanner = number
                    return true
                }
            }
        }
        scanner.position = before
        return false
    }

    /// Words between "untuk" and its number.
    private static let spans = KeywordTable<Void>([
        ("masa berlaku", ()), ("jangka waktu", ()), ("masa", ()), ("waktu", ()), ("paling lama", ()), ("setiap", ()),
    ])

    private static let nouns = KeywordTable<Void>([
        ("lembar", ()), ("halaman", ()), ("buku", ()), ("berkas", ()), ("dokumen", ()), ("eksemplar", ()), ("rangkap", ()),
        ("surat", ()), ("kartu", ()), ("buah", ()), ("unit", ()), ("item", ()), ("paket", ()), ("set", ()), ("orang", ()),
        ("jiwa", ()), ("kepala", ()), ("siswa", ()), ("peserta", ()), ("pasien", ()), ("kali", ()), ("jam", ()), ("menit", ()),
        ("hari", ()), ("minggu", ()), ("bulan", ()), ("triwulan", ()), ("semester", ()), ("tahun", ()), ("malam", ()),
        ("meter", ()), ("m", ()), ("m2", ()), ("m\u{B2}", ()), ("m3", ()), ("m\u{B3}", ()), ("km", ()), ("kilometer", ()),
        ("hektar", ()), ("hektare", ()), ("ha", ()), ("kg", ()), ("kilogram", ()), ("gram", ()), ("ton", ()), ("liter", ()),
        ("bidang", ()), ("persil", ()), ("petak", ()), ("kios", ()), ("ruang", ()), ("kamar", ()), ("gedung", ()), ("rumah", ()),
        ("kendaraan", ()), ("mobil", ()), ("motor", ()), ("sampel", ()), ("contoh", ()), ("ekor", ()), ("titik", ()),
        ("year", ()), ("years", ()), ("month", ()), ("months", ()), ("day", ()), ("days", ()), ("sheet", ()), ("person", ()),
    ])
}
