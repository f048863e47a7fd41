import Testing

@testable import Bytes

@Suite struct SpellingTests {
    @Test(arguments: [
        ("persyratan", "persyaratan"), ("Prosedru", "prosedur"), ("biya", "biaya"), ("waktuu", "waktu"), ("jnagka waktu", "jangka waktu"),
    ])
    func findsWhatWasMeant(word: String, meant: String) {
        let known = ["persyaratan", "prosedur", "biaya", "waktu", "jangka waktu", "produk"]
        #expect(Spelling.nearest(to: word, among: known) == meant)
    }

    @Test(arguments: ["fasilitas", "x", "", "pro", "biayanya semua"])
    func leavesOtherWordsAlone(word: String) {
        #expect(Spelling.nearest(to: word, among: ["persyaratan", "prosedur", "biaya", "waktu"]) == nil)
    }

    @Test func theFirstOfEqualsIsTaken() {
        #expect(Spelling.nearest(to: "bata", among: ["batu", "bat"]) == "batu")
    }

    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abcd", "abxd", 1), ("syarat", "syart", 1), ("kitten", "sitting", 3),
    ])
    func countsSlips(a: String, b: String, slips: Int) {
        #expect(Spelling.distance(Array(a.utf8)[...], Array(b.utf8)[...], limit: 99) == slips)
        #expect(Spelling.distance(Array(b.utf8)[...], Array(a.utf8)[...], limit: 99) == slips)
    }

    /// The letters that occur only sort out names early; they never sort out one that is near enough.
    @Test func theIndexAgreesWithComparingAll() {
        let names = ["persyaratan", "prosedur", "jangka waktu", "biaya", "produk", "pengaduan", "sarana", "evaluasi", "jaminan"]
        var index = SpellingIndex()
        for name in names { index.add(name) }
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<3000 {
            var word = Array(names[random(names.count)].utf8)
            for _ in 0..<random(4) where !word.isEmpty {
                let place = random(word.count)
                switch random(3) {
                case 0: word[place] = UInt8(97 + random(26))
                case 1: word.remove(at: place)
                default: word.insert(UInt8(97 + random(26)), at: place)
                }
            }
            guard word.count > 1 else { continue }
            let limit = Spelling.limit(for: word.count)
            var best: (Int, String)?
            for name in names {
                guard let distance = Spelling.distance(word[...], Array(name.utf8)[...], limit: 99), distance <= limit else { continue }
                if distance < best?.0 ?? .max { best = (distance, name) }
            }
            #expect(index.nearest(to: word) == best?.1)
        }
    }
}
