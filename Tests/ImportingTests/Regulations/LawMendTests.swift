import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Importing

@Suite("Import of regulations as offices write them")
struct LawMendTests {
    private static let head = "PERATURAN WALI KOTA CONTOH\nNOMOR 5 TAHUN 2020\nTENTANG\nIZIN KERAMAIAN\n\n"

    private func articles(_ imported: Importer.Imported) throws -> [String] {
        try LawTextTests.regulation(imported).nodes.filter { $0.kind == .article }.map { $0.number?.value.string ?? "?" }
    }

    @Test("An opening ends at the first article, an annex holds articles as text", arguments: [
        "Menimbang:\na. bahwa izin perlu diatur;\n\nMEMUTUSKAN:\nMenetapkan: PERATURAN INI.\n\n",
        "DENGAN RAHMAT TUHAN YANG MAHA ESA\nMenimbang: bahwa perlu;\nMengingat: 1. Undang-Undang Nomor 25 Tahun 2009;\n",
    ])
    func openings(opening: String) throws {
        let read = try imported(
            Self.head + opening + "Pasal 1\n(1) Izin perlu.\n(2) Izin gratis.\nPasal 2\nBerlaku.\nPENJELASAN\nPasal 1\nCukup jelas.\nPasal 2\nCukup.\n")
        #expect(try articles(read) == ["1", "2"])
        let body = LawTextTests.body(read)
        #expect(body.hasPrefix("## Pembukaan\n"))
        #expect(body.contains("## PENJELASAN\n\n**Pasal 1**\n"), "\(body)")
    }

    @Test("A sentence that begins like a closing cuts nothing", arguments: [
        "Pasal 1\nTarif berlaku di kota dan\nditetapkan di tingkat kecamatan.\nPasal 2\nKata akhir.\n",
        "Pasal 1\nTarif berlaku.\nPasal 2\nTarif di kota dan\nditetapkan di kecamatan pada tanggal kata akhir.\n",
        "Pasal 1\nTarif berlaku.\nPasal 2\n(1) Tarif:\nDitetapkan di kecamatan pada tanggal 1 Mei 2020.\n(2) Kata akhir.\n",
    ])
    func closings(text: String) throws {
        let plain = try imported(Self.head + text)
        #expect(LawTextTests.body(plain).lowercased().contains("ditetapkan di") && LawTextTests.body(plain).contains("ata akhir"))
        #expect(try articles(plain) == ["1", "2"])
        let closed = try imported(Self.head + text + "\nDitetapkan di Contoh\npada tanggal 3 Mei 2021\nWALI KOTA CONTOH,\nPENJELASAN\nPasal 1\nCukup.\n")
        #expect(LawTextTests.body(closed).contains("ata akhir") && !LawTextTests.body(closed).contains("WALI KOTA CONTOH"))
        #expect(try LawTextTests.regulation(closed).header.enacted?.value == CalendarDate(year: 2021, month: 5, day: 3))
    }

    @Test("The end of a citation on the next line is no ayat", arguments: [
        "(2) Tarif menurut ayat\n(1) huruf a dibayar.", "(2) Tarif menurut ayat (1) dan\n(1) huruf a dibayar.",
        "(2) Tarif menurut ayat (1),\n(1) dibayar.",
    ])
    func citations(text: String) throws {
        let read = try imported(Self.head + "Pasal 1\n(1) Izin.\n" + text + "\n(3) Selesai.\nPasal 2\nBerlaku.\n")
        let clauses = try LawTextTests.regulation(read).nodes.filter { $0.kind == .clause }.map { $0.number?.value.string ?? "?" }
        #expect(clauses == ["1", "2", "3"])
        #expect(LawTextTests.body(read).contains(text.split(separator: "\n").joined(separator: " ")))
        #expect(try articles(read) == ["1", "2"])
    }

    @Test("A list whose items end with a conjunction stays a list")
    func lists() throws {
        let read = try imported(Self.head + "Pasal 1\n(1) Izin:\na. satu; dan\nb. dua.\n(2) Menurut ayat (1).\n(3) Ya.\nPasal 2\nBerlaku.\n")
        let anchors = try LawTextTests.regulation(read).anchors.map { $0[...].string }
        #expect(anchors.contains("pasal-1-ayat-1-huruf-b") && anchors.contains("pasal-1-ayat-3"))
    }

    @Test("All text is escaped, whatever it begins with")
    func escaped() throws {
        let read = try imported(Self.head + "Pasal 1\nTarif.\n\n\\*\\*Pasal <img src=x> [klik](javascript:alert(2))\n\nPasal 2\nBerlaku.\n")
        #expect(LawTextTests.body(read).contains("\\*\\*Pasal \\<img src=x> klik"))
    }

    @Test("A comment in the source is text of the law")
    func comments() throws {
        let read = try imported(Self.head + "Pasal 1\nTarif.\n<!-- catatan: periksa angka -->\nPasal 2\nBerlaku.\n")
        #expect(LawTextTests.body(read).contains("\\<!-- catatan: periksa angka -->"))
    }

    @Test("Heads in other forms", arguments: [
        ("PERATURAN\nMENTERI CONTOH\nREPUBLIK INDONESIA\nNOMOR 5 TAHUN 2020\nTENTANG\nIZIN", "Peraturan Menteri Contoh Republik Indonesia", "Izin"),
        ("PERATURAN MENTERI CONTOH\nNOMOR: 5 TAHUN 2020\nTENTANG:\nIZIN", "Peraturan Menteri Contoh", "Izin"),
        ("PERATURAN MENTERI CONTOH\nNOMOR :5 TAHUN 2020 TENTANG IZIN", "Peraturan Menteri Contoh", "Izin"),
        ("Peraturan Wali Kota Contoh Nomor 5 Tahun 2020 tentang Izin BBM", "Peraturan Wali Kota Contoh", "Izin BBM"),
        ("PERATURAN WALI KOTA CONTOH\nNOMOR 5 TAHUN 2020\nTENTANG\nIzin Keramaian\ndan Hiburan\nDengan Rahmat Tuhan", "Peraturan Wali Kota Contoh", "Izin Keramaian dan Hiburan"),
    ])
    func heads(head: String, kind: String, title: String) throws {
        let read = try imported(head + "\n\nPasal 1\nIsi satu.\n\nPasal 2\nIsi dua.\n")
        let lines = String(decoding: read.markdown, as: UTF8.self).split(separator: "\n").map(String.init)
        for line in ["judul: \(title)", "jenis: \(kind)", "nomor: \"5\"", "tahun: \"2020\""] { #expect(lines.contains(line), "\(lines)") }
    }

    @Test("A law that is cited is no head", arguments: [
        "Mengingat:\nUndang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;\n",
    ])
    func citedLaws(text: String) throws {
        let read = try imported(text + "Pasal 1\nIsi satu.\n\nPasal 2\nIsi dua.\n")
        #expect(!String(decoding: read.markdown, as: UTF8.self).contains("nomor:"))
        #expect(LawTextTests.body(read).contains("Pelayanan Publik"))
    }
}
