import Bytes
import Reading
import Testing

/// Whatever bytes come: no reader stops the program, loops, or points outside its text.
@Suite struct HostileNotationTests {
    private static let fragments = [
        "4", "(empat)", "hari", " kerja", "Rp", ".", ",-", "350.000", "-", "–", "/", " ", "\u{A0}", "\n", ";", "(", ")", "*",
        "paling lama", "sejak", "Senin", "08.00", "s/d", "WIB", "0561", "+62", "081", "ext.", "@", "wa.me/", "LAPOR!", ":",
        "Pasal", "ayat", "UU", "Nomor", "Tahun", "2009", "tentang", "PP 96/2012", "setengah", "belas", "½", "±", "…", "•",
        "Januari", "\u{FFFD}", "é", "24 jam", "x", "Jum’at", "sebagaimana telah diubah dengan", "99999999999999999999", "a.",
    ]

    private func readAll(_ part: ByteSlice) {
        func check<Value>(_ result: NotationResult<Value>) {
            guard case .failure(let refusal) = result else { return }
            #expect(part.startIndex <= refusal.range.lowerBound && refusal.range.upperBound <= part.endIndex)
        }
        check(NumberReader.read(part))
        check(RupiahReader.read(part))
        check(FeeReader.read(part))
        check(DurationReader.read(part))
        check(OpeningHoursReader.read(part))
        check(DateReader.read(part))
        check(ChannelReader.read(part))
        check(ChannelReader.read(label: part, value: part))
        check(CitationReader.read(part))
        _ = DocumentNumberReader.read(part)
        var out: [UInt8] = []
        SearchFolding.append(part, to: &out)
    }

    @Test func survivesMixedPieces() {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<4000 {
            var text = Array("ab".utf8)
            for _ in 0..<(1 + random(9)) {
                text += Array(Self.fragments[random(Self.fragments.count)].utf8)
                if random(3) == 0 { text.append(0x20) }
            }
            // Cut anywhere, also inside a character, and damage a byte.
            if random(4) == 0 { text[random(text.count)] = UInt8(random(256)) }
            readAll(text[2..<(2 + random(text.count - 1))])
        }
    }

    @Test(arguments: [
        "a.", "1.", ")", "(", "08.00 (", "sesuai ", "UU ", "4 hari, ", "Rp1, ", "pasal ", "0", "0 ", "- ", "\u{A0}", "satu ", "perda a/",
    ])
    func endsOnLongRepeats(_ piece: String) {
        let text = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
        readAll(text[...])
        readAll(text.prefix(4096))
    }

    @Test func refusesWhatIsTooLong() {
        let text = Array(String(repeating: "x", count: 5000).utf8) + Array(" 4 hari".utf8)
        guard case .failure(let refusal) = DurationReader.read(text[...]) else {
            Issue.record("was read")
            return
        }
        #expect(refusal.reason == .tooLong)
    }
}
