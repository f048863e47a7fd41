import Bytes
import Diagnostics
import Testing

@testable import Reading

/// What is read without libyaml is what libyaml would read.
@Suite struct PlainYamlTests {
    /// Each node as a line; `nil` when libyaml refuses the text.
    private func byEvents(_ text: String) -> [String]? {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        return (try? YamlReader.readByEvents(file, 0..<file.bytes.count)).map(lines)
    }

    private func plainly(_ text: String) -> [String]? { PlainYaml.tree(Array(text.utf8), 0..<text.utf8.count).map(lines) }

    /// Compares the two ways; whether the text is plain. Keys that stand twice are refused behind both.
    private func agrees(_ text: String) -> Bool {
        guard let tree = PlainYaml.tree(Array(text.utf8), 0..<text.utf8.count) else { return false }
        let found = YamlKeys.problem(in: tree) == nil ? lines(tree) : nil
        #expect(found == byEvents(text), "\(text.debugDescription)")
        return true
    }

    private func lines(_ tree: YamlTree) -> [String] {
        tree.nodes.map { "\($0.kind) \($0.style) \($0.range.start)-\($0.range.end) →\($0.end) “\($0.text.string)” \($0.text.startIndex)" }
    }

    @Test(arguments: [
        "judul: Paspor Biasa\n",
        "judul: Paspor   \ninstansi: kanim\n\n\nberlaku: 2025-03-04",
        "sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\nberlaku: 2025-03-04\n",
        "topik: [paspor]\nkata-kunci: [ satu dua , tiga ]  \n",
        "instansi:\n  - kanim\n  -   imigrasi pusat\n\njudul: a\n",
        "a:\n  b:\n    c: d\n  e: [f]\ng: h\n",
        "a:\n  b:\n    - c\n    - d\ne: https://x.example/a,b?c=d\n",
        "a: jum'at \"x\" %@!&*|>-\n",
    ])
    func readsWhatIsPlain(_ text: String) throws {
        let found = try #require(plainly(text))
        #expect(found == byEvents(text))
    }

    @Test(arguments: [
        "", "\n", "a", "a:\n", "a: \n", "a:b\n", "a: b: c\n", "a: b #c\n", "a: 'b'\n", "a: \"b\"\n", "a: b\n c\n", "a: b\n\n  c\n",
        " a: b\n", "a:\n b: c\n  d: e\n", "a:\n  b: c\n d: e\n", "a: [b\n", "a: []\n", "a: [b,]\n", "a: [b]c\n", "a: [b: c]\n",
        "a: [[b]]\n", "a: {b: c}\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: |\n  b\n", "a: é\n", "a:\tb\n", "a: b\r\n", "- a\n",
        "a:\n- b\n", "a:\n  - b: c\n", "a:\n  - - b\n", "a:\n  - b\n   c\n", "a:\n  - b\n  c: d\n", "? a\n", "a b: c\n", "-a: b\n",
        "a: b\n---\n", "...\n", "a: ~\n", "<<: a\n", "a: b\n   \nc: d\n", "a:\n  - b\n    - c\n", "# a\n", "%YAML 1.1\n",
    ])
    func leavesTheRestToLibYaml(_ text: String) { #expect(plainly(text) == nil) }

    /// Headers thrown together from pieces, sound and unsound.
    @Test func agreesWithLibYaml() {
        let pieces = [
            "a", "b1", "kunci", ":", ": ", ":\n", "\n", "\n", " ", "  ", "    ", "- ", "-", "[", "]", ", ", ",", "x y", "\"", "'", "#", " #",
            "?", "? ", "/", ".", "~", "|", ">", "&", "*", "!", "%", "@", "`", "{", "}", "\\", "=", "<", "--- ", "...", "é", "\n  ", "\n    ",
            "\nc: d\n", "\n  - ", "e: f", "[g, h]", "i:\n  ", "2025-01-02", "https://x.id", "12.30", "0x1", "null",
        ]
        var state: UInt64 = 11
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        // The first pieces are what sound headers are made of.
        let bounds = [18, 18, pieces.count]
        var accepted = 0
        for round in 0..<40_000 {
            var text = round % 2 == 0 ? "a: b\n" : ""
            for _ in 0..<random(14) + 1 { text += pieces[random(bounds[round % 3])] }
            if agrees(text) { accepted += 1 }
        }
        #expect(accepted > 200)
    }

    /// Lines that are mostly sound, at all depths.
    @Test func agreesWithLibYamlOnLines() {
        let rests = [": x", ": x y", ":", ":", ": [x]", ": [x, y z]", ": 1:2", ": x:y", ": x, y", ": x ]", ": (x)", ": - x", ": -x"]
        let heads = ["a", "b", "c-d", "- x", "- ", "-", "e f", "9"]
        var state: UInt64 = 5
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var accepted = 0
        for _ in 0..<40_000 {
            var text = ""
            var indent = 0
            for _ in 0..<random(6) + 1 {
                let head = heads[random(random(3) == 0 ? heads.count : 4)]
                let rest = head.hasPrefix("-") ? "" : rests[random(random(4) == 0 ? rests.count : 7)]
                text += String(repeating: " ", count: indent) + head + rest + (random(8) == 0 ? "  \n" : random(8) == 0 ? "\n\n" : "\n")
                indent = rest == ":" && random(6) > 0 ? indent + 1 + random(3) : random(3) > 0 ? indent : max(0, indent - 1 - random(3))
            }
            if agrees(text) { accepted += 1 }
        }
        #expect(accepted > 1000)
    }
}
