import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Importing

@Suite("Import of regulations")
struct LawTextTests {
    static func body(_ imported: Importer.Imported) -> String {
        String(decoding: imported.markdown, as: UTF8.self).components("---\n").dropFirst(2).joined(separator: "---\n")
    }

    static func regulation(_ imported: Importer.Imported) throws -> Regulation {
        var report = DiagnosticBag()
        let file = SourceFile(path: "content/regulasi/x.md", bytes: imported.markdown)
        return try #require(RegulationReader().read(file, report: &report)?.regulation)
    }

    static let head = """
        PERATURAN WALI KOTA CONTOH
        NOMOR 7 TAHUN 2021
        TENTANG
        LAYANAN PEMBACAAN BUKU
        DI PERPUSTAKAAN

        DENGAN RAHMAT TUHAN YANG MAHA ESA

        Menimbang:
        a. bahwa buku perlu dibaca;
        b. bahwa pembaca perlu kursi.

        """
    static let closing = """

        Agar setiap orang mengetahuinya, peraturan ini diumumkan.
        Ditetapkan di Kota Contoh
        pada tanggal 3 Mei 2021
        WALI KOTA CONTOH,
        NAMA CONTOH
        Diundangkan di Kota Contoh
        pada tanggal 4 Mei 2021

        [tulis] » komentar « [baca]
        """

    @Test("A whole regulation: head, chapters with titles, glued markers, closing")
    func whole() throws {
        let imported = try imported(Self.head + """
            BAB I
            KETENTUAN
            UMUM
            Bagian Kesatu
            Pembaca
            Pasal 1
            (1)Pembaca ialah setiap orang yang:
            a.datang; dan
            b.membaca:
            1.buku; atau
            2.koran.
            (2)Pembaca sebagaimana dimaksud dalam
            Pasal 2 duduk.
            Pasal 2
            Kursi disediakan.
            """ + Self.closing, path: "perwal.txt")
        #expect(imported.kind == .regulation && imported.office == nil && imported.slug == "layanan-pembacaan-buku-di-perpustakaan")
        #expect(String(decoding: imported.markdown, as: UTF8.self) == """
            ---
            judul: Layanan Pembacaan Buku di Perpustakaan
            jenis: Peraturan Wali Kota Contoh
            nomor: "7"
            tahun: "2021"
            ditetapkan: "2021-05-03"
            diundangkan: "2021-05-04"
            ---
            ## Pembukaan

            DENGAN RAHMAT TUHAN YANG MAHA ESA

            Menimbang:

            a. bahwa buku perlu dibaca;

            b. bahwa pembaca perlu kursi.

            ## BAB I
            KETENTUAN
            UMUM

            ### Bagian Kesatu
            Pembaca

            ### Pasal 1

            (1) Pembaca ialah setiap orang yang:
            a. datang; dan
            b. membaca:
            1. buku; atau
            2. koran.

            (2) Pembaca sebagaimana dimaksud dalam
            Pasal 2 duduk.

            ### Pasal 2
            Kursi disediakan.

            """)
        let regulation = try Self.regulation(imported)
        #expect(regulation.anchors.contains(Array("pasal-1-ayat-1-huruf-b-angka-2".utf8)))
        #expect(imported.leftOut.contains { $0.text == Array("NAMA CONTOH".utf8) })
        #expect(imported.leftOut.contains { $0.reason == .furniture && $0.text == Array("[tulis] » komentar « [baca]".utf8) })
    }

    @Test("An ayat that begins anew without a heading is an article whose number is lost, with what may be its number", arguments: [
        // The only number that is free.
        ("Pasal 1\n(1)A.\n(2)B.\n\n(1)C.\n(2)D.\nPasal 3\nE.", ["mungkin Pasal 2"]),
        // Two are free; one is cited with an ayat that it has.
        ("Pasal 1\n(1)A.\n\n(1)C.\n(2)D.\nPasal 4\nMenurut Pasal 3 ayat (2).", ["mungkin Pasal 3, menurut rujukan Pasal 4"]),
        // It cites one of them itself.
        ("Pasal 1\n(1)A.\n\n(1)Menurut Pasal 2.\n(2)D.\nPasal 4\nE.", ["mungkin Pasal 3"]),
        ("Pasal 1\n(1)A.\n\n(1)C.\nPasal 4\nE.", ["mungkin Pasal 2 atau Pasal 3"]),
        // Below a chapter, and behind the last.
        ("BAB I\nUMUM\n(1)A.\n(2)B.\nPasal 2\nE.\nPasal 3\n(1)F.\n(1)G.", ["mungkin Pasal 1", "hilang dari sumber"]),
        // A paragraph of its own, where numbers are missing.
        ("Pasal 4\nIsi lengkap.\n\nIsi lain meliputi:\na.satu; dan\nb.dua.\n\nPasal 6\nE.", ["mungkin Pasal 5"]),
        ("Pasal 4\nIsi lengkap.\n\nIsi lain.\n\nPasal 5\n(1)E.\n(2)F.", []),
    ])
    func lost(text: String, notes: [String]) throws {
        let imported = try imported(text)
        let body = Self.body(imported)
        let found = body.split(separator: "\n").filter { $0.hasPrefix("<!-- periksa: judul pasal ini") }
        #expect(found.count == notes.count, "\(body)")
        for (line, note) in zip(found, notes) { #expect(line.hasSuffix(note + " -->"), "\(line)") }
        #expect(body.components("Pasal ?\n").count == notes.count + 1)
        #expect(imported.checks.count == notes.count + 1)
    }

    @Test("Texts that are no regulation stay what they are", arguments: [
        "Persyaratan\n1. KTP menurut Pasal 5\n2. KK\n", "Dasar Hukum\nPasal 5\n",
    ])
    func others(text: String) {
        let setting = (try? importer())?.setting
        #expect(setting.map { LawText().likeness(DecodedText(path: "x", bytes: Array(text.utf8)), $0) } == 0)
    }

    @Test("Whatever happens to a text, no word is lost and none comes from nowhere", arguments: 0..<150)
    func mutations(seed: UInt64) throws {
        var random = LawRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        var lines = (Self.head + "BAB I\nUMUM\nPasal 1\n(1)A [x](y) <b>, * dan _b_:\na.b;\n1.c.\n\n(1)D#\nPasal 4\nMenurut Pasal 2.\nPENJELASAN\nPasal 1\nCukup jelas.\n1. Ya"
            + Self.closing).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<6 {
            guard lines.count > 3 else { break }
            let place = random.below(lines.count)
            switch random.below(5) {
            case 0: lines.remove(at: place)
            case 1: lines.insert(lines[place], at: place)
            case 2 where place + 1 < lines.count: lines[place] += lines.remove(at: place + 1)
            case 3: lines[place] = String(lines[place].prefix(random.below(lines[place].count + 1)))
            default: lines.swapAt(place, random.below(lines.count))
            }
        }
        let importer = try importer()
        do throws(ImportProblem) {
            _ = try importer.read(Array(lines.joined(separator: "\n").utf8), path: "x.txt", kind: .regulation)
        } catch {
            // So few articles may be left that it is none.
            #expect(error == .notOfKind(.regulation), "\(error.message(in: .english))\n\(lines.joined(separator: "\n"))")
        }
    }
}

private struct LawRandom {
    var state: UInt64
    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = [""]
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(separator) {
                parts.append("")
                rest = rest.dropFirst(separator.count)
            } else {
                parts[parts.count - 1].append(rest.removeFirst())
            }
        }
        return parts
    }
}

/// The regulation of the sources, against facts read by hand.
@Suite(.enabled(if: Source.areThere, "the source texts are not here"))
struct LawSourceTests {
    private func source() throws -> Importer.Imported { try importer().read(try Source.bytes("004"), path: "004.txt") }

    @Test("The articles that have headings have them, the others are lost, in the order of the text")
    func articles() throws {
        let regulation = try LawTextTests.regulation(source())
        let numbers = regulation.nodes.filter { $0.kind == .article }.map { $0.number?.value.string ?? "?" }
        #expect(numbers.joined(separator: " ") == "? 4 ? 7 8 ? 11 ? 14 ? 17 18 ? 21 ? 24 ? 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50")
        let chapters = regulation.nodes.filter { $0.kind == .chapter }.map { $0.number?.value.string ?? "?" }
        #expect(chapters == ["I", "III", "IV", "V", "VI", "VII"])
        let parts = regulation.nodes.filter { $0.kind == .part || $0.kind == .paragraph }.map { $0.number?.value.string ?? "?" }
        #expect(parts == ["2", "Kesatu", "Kedua", "Keempat", "Kelima"])
        #expect(regulation.header.enacted?.value == CalendarDate(year: 2019, month: 1, day: 14))
        #expect(regulation.header.promulgated?.value == CalendarDate(year: 2019, month: 1, day: 21))
    }

    @Test("The limits stand where the law has them", arguments: [
        ("pasal-38-ayat-3", "5 (lima) hari kerja"), ("pasal-41-ayat-4", "4 (empat) hari kerja"), ("pasal-41-ayat-2", "1 (satu) hari kerja"),
        ("pasal-28-ayat-2", "7 (tujuh) bulan"), ("pasal-21-huruf-d", "1 (satu) bulan"), ("pasal-17-huruf-a", "5 (lima) tahun"),
        ("pasal-43-ayat-2-angka-3", "6 (enam) bulan"), ("pasal-28-ayat-1-huruf-d-angka-2", "di luar proses"),
        ("pasal-8-ayat-1-huruf-e", "Kartu Tanda Anggota"), ("pasal-48-angka-2", "Masa berlaku"), ("pasal-36-ayat-3-huruf-e", "standar isi"),
    ])
    func facts(anchor: String, words: String) throws {
        let regulation = try LawTextTests.regulation(source())
        let index = try #require(regulation.anchors.firstIndex(of: Array(anchor.utf8)))
        let text = try #require(regulation.nodes[index].text)
        let document = regulation.documents[text.document]
        #expect(String(decoding: document.text, as: UTF8.self).contains(words))
    }

    @Test("What may be the numbers of the lost articles")
    func suggestions() throws {
        let notes = LawTextTests.body(try source()).split(separator: "\n").filter { $0.hasPrefix("<!-- periksa: judul pasal ini") }
        let wanted = [
            "Pasal 3,", "Pasal 5 atau Pasal 6 ", "Pasal 9 atau Pasal 10 ", "Pasal 13,", "Pasal 16 ", "Pasal 19 atau Pasal 20 ",
            "Pasal 22 atau Pasal 23 ", "Pasal 25 atau Pasal 27 ",
        ]
        #expect(notes.count == wanted.count)
        for (note, words) in zip(notes, wanted) { #expect(note.contains("mungkin " + words), "\(note)") }
    }
}
