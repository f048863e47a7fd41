import SampleCards
import Testing

@Suite struct SampleSiteTests {
    @Test func sameSeedSameBytes() {
        let first = SampleSite(cards: 300, seed: 7)
        let second = SampleSite(cards: 300, seed: 7)
        for index in 0..<first.fileCount {
            #expect(first.file(index).path == second.file(index).path)
            #expect(first.file(index).bytes == second.file(index).bytes)
        }
    }

    @Test func otherSeedOtherCards() {
        let first = SampleSite(cards: 300, seed: 7)
        let second = SampleSite(cards: 300, seed: 8)
        let equal = (0..<300).filter { first.card($0).bytes == second.card($0).bytes }
        #expect(equal.isEmpty)
    }

    @Test(arguments: [1 as UInt64, 2, 99])
    func sizes(seed: UInt64) {
        let site = SampleSite(cards: 2000, seed: seed)
        for index in 0..<site.cards {
            let card = site.card(index)
            #expect((2000...3072).contains(card.bytes.count), "\(card.path)")
        }
    }

    @Test(arguments: [1, 5, 700, 20_000])
    func addressesDiffer(cards: Int) {
        let site = SampleSite(cards: cards)
        let paths = (0..<site.fileCount).map { site.file($0).path }
        #expect(Set(paths).count == site.fileCount)
    }

    @Test func namesAreSmallLettersDigitsAndHyphens() {
        let site = SampleSite(cards: 600)
        for index in 1..<site.fileCount {
            let path = site.file(index).path
            let allowed = path.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 46, 47].contains($0) }
            #expect(allowed, "\(path)")
        }
    }

    @Test func linksLeadToFiles() {
        let site = SampleSite(cards: 400)
        let paths = Set((0..<site.fileCount).map { site.file($0).path })
        var links = 0
        for index in 0..<site.cards {
            let text = String(decoding: site.card(index).bytes, as: UTF8.self)
            for piece in text.components(between: "](", and: ")") where !piece.hasPrefix("http") {
                links += 1
                // Two folders above a card lies content/, one above content/layanan/.
                let target =
                    piece.hasPrefix("../../")
                    ? "content/" + piece.dropFirst(6) : "content/layanan/" + piece.dropFirst(3)
                #expect(paths.contains(target), "\(piece)")
            }
        }
        #expect(links > 100)
    }

    /// The parts of the grammar that the cards must show: each occurs, none in every card.
    @Test(arguments: [
        "kasus:", "Untuk: ", "### Bagi ", "### Tahap ", "Salah satu:", "; atau", "\n   a. ", "Jika ", "kembali ke langkah 1",
        "; pemohon menerima", "| Kegiatan |", "| Tarif |", "Dasar: ", "Bentuk: ", "Diurus di: ", "Formulir: ", "Kelengkapan: ",
        "Output: ", "Keluaran: ", "Keterangan: ", "ajukan: ", "lacak: ", "tinjau: ", "<!-- ", "LAPOR!", "Rp. ", ",-", "## Jam",
        "Gratis", "instansi: [",
    ])
    func variety(mark: String) {
        let site = SampleSite(cards: 1000)
        let count = (0..<1000).count { String(decoding: site.card($0).bytes, as: UTF8.self).contains(mark) }
        #expect(count > 0 && count < 1000)
    }

    @Test("Regulations have the articles and the citations that were asked for", arguments: [(3, 12, 40), (10, 50, 401)])
    func laws(count: Int, articles: Int, citations: Int) {
        let laws = SampleLaws(count: count, articles: articles, citations: citations)
        let site = SampleSite(cards: 20, laws: laws)
        let files = (0..<site.fileCount).map { site.file($0) }
        let texts = files.filter { $0.path.hasPrefix("content/regulasi/") }.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.count == count && Set(files.map(\.path)).count == files.count)
        #expect(texts.allSatisfy { $0.components(between: "### Pasal ", and: "\n").count == articles })
        let cited = texts.reduce(0) { $0 + $1.components(between: "dimaksud dalam Pasal ", and: ".").count }
        let inCards = (0..<20).reduce(0) { sum, index in
            sum + String(decoding: site.card(index).bytes, as: UTF8.self).components(between: "\n- Pasal ", and: "Contoh Nomor").count
        }
        #expect(cited + inCards == citations && inCards == citations / 4)
    }

    @Test func aboutAQuarterHasAllComponents() {
        let site = SampleSite(cards: 1000)
        let last = ["Dasar", "Landasan", "Sarana", "Fasilitas", "Kompetensi", "Pengawasan", "Jumlah", "Jaminan Keamanan", "Evaluasi"]
        let count = (0..<1000).count { index in
            let text = String(decoding: site.card(index).bytes, as: UTF8.self)
            let found = last.count { text.contains("\n## \($0)") }
            return found >= 7
        }
        #expect((180...330).contains(count))
    }
}

extension String {
    /// The pieces that stand between two marks.
    fileprivate func components(between opening: String, and closing: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let start = rest.firstRange(of: opening) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: closing) else { break }
            pieces.append(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return pieces
    }
}
