import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Headers broken at random: reading ends, each place lies in its file, and what cannot be read is an error.
@Suite struct RandomHeaderTests {
    /// A small generator with a seed (xorshift), so that a failure comes again.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    static let sound = """
        ---
        judul: “Paspor” – baru
        instansi: [kanim-contoh, kanim-lain]
        sk:
          nomor: '12/KPT/2025'
          tanggal: 2025-03-04
        ringkasan: >-
          Untuk semua
          orang.
        kasus: {sebab: [hilang, rusak]}
        riwayat:
          - tanggal: 2025-03-04
            perubahan: "Tarif: baru"
        koordinat: -0.05, 109.34
        tutup:
          - 2025-08-17
        aturan: {x: mati}
        ---
        Isi kartu.

        """
    static let pieces: [String] = [
        "\t", " ", "\n", "\r\n", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "\"", "'", "“", "”", "#", " #", "&a",
        "*a", "!t", "|", ">",
        "%", "@", "`", "?", "? ", "\\", "é", "🙂", "---\n", "...\n", "\n---\n", "~", "<<: ", "\u{85}", "\u{2028}",
        "\u{FEFF}", "\0", "## A\n", "\n  ",
    ]

    @Test(arguments: 1...20)
    func broken(_ seed: Int) {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        let sound = Array(Self.sound.utf8)
        for _ in 0..<100 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let start = Int.random(in: 0...bytes.count, using: &random)
                let end =
                    Bool.random(using: &random)
                    ? start : min(bytes.count, start + Int.random(in: 0...12, using: &random))
                let piece = Self.pieces.randomElement(using: &random) ?? ""
                bytes.replaceSubrange(start..<end, with: piece.utf8)
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let source = SourceFile(path: "x.md", bytes: bytes)
        var report = DiagnosticBag()
        let card = HeaderReading.card(source, report: &report)
        #expect(card != nil || report.hasErrors)
        if let card { #expect(Int(card.body.start) <= bytes.count && Int(card.body.end) == bytes.count) }
        _ = HeaderReading.office(source, report: &report)
        _ = HeaderReading.freePage(source, report: &report)
        _ = SettingsReading.settings(source, report: &report)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for finding in report.diagnostics where finding.place.line > 0 {
            let place = finding.place
            let isInFile =
                place.line <= lines.count && place.column >= 1 && place.column <= lines[place.line - 1].count + 1
            #expect(
                isInFile && place.endColumn >= place.column && place.endColumn <= lines[place.line - 1].count + 1,
                "\(place)")
        }
        #expect(!ConsoleWriter(language: .english, colours: false).report(report).utf8.contains(0x1B))
    }
}
