import CheckScripts
import Foundation
import PublishedSample
import Testing

/// What is promised of paper, looked at with the tools that offices and their readers have.
@Suite("Sheets on paper", .serialized, .enabled(if: PaperTools.all.areUsable, "run `make test`, which installs the tools"))
struct PaperTests {
    static let checks = [Check("validity.py"), Check("document.py"), Check("codes.py"), Check("words.py")]

    @Test("The sample site's sheets keep their promises", arguments: checks)
    func sample(_ check: Check) throws {
        try expectNothing(try run(check, on: PrintedSample.sample()))
    }

    @Test("They keep them on other paper, with English words and without an address", arguments: ["F4", "Letter"])
    func otherPaper(_ paper: String) throws {
        let printed = try PrintedSample(named: paper) {
            $0.replacingOccurrences(of: "kertas: A4", with: "kertas: \(paper)")
                .replacingOccurrences(of: "bahasa: id", with: "bahasa: en")
                .replacingOccurrences(of: "\nalamat: ", with: "\n# alamat: ")
        }
        for check in Self.checks { try expectNothing(try run(check, on: printed)) }
    }

    @Test("A poster shows groups of steps with their names on one page, and tells what it leaves out", arguments: [
        Check("document.py"), Check("words.py"),
    ])
    func groupedSteps(_ check: Check) throws { try expectNothing(try run(check, on: try GroupedPosters.printed())) }

    @Test("Each group of a poster begins with its name and has steps of its own, as far as there is room")
    func groupsOfSteps() throws {
        let printed = try GroupedPosters.printed()
        func text(_ name: String) throws -> String {
            try PaperTools.text(of: printed.site.appendingPathComponent("layanan/\(name).poster.pdf"))
        }
        let few = try text("sedikit")
        #expect(few.contains("Daring 1. Langkah ke-1 (Daring)") && few.contains("Luring 3. Langkah ke-1 (Luring)") && !few.contains("lihat kode QR"))
        let many = try text("banyak")
        #expect(many.contains("Daring 1. Langkah ke-1 (Daring)") && many.contains("Luring 21. Langkah ke-1 (Luring)"))
        #expect(many.firstMatch(of: /dan \d+ langkah lagi, lihat kode QR/) != nil)
        let most = try text("tahap")
        #expect(most.contains("Tahap A langkah 1–9 ") && most.contains("Tahap G langkah 55–63 "))
    }

    @Test("Tables of every form, aligned or not, stand on all sheets of a card") func tables() throws {
        func table(_ rule: String) -> String { "| Hal | Rangkap |\n|\(rule)|\(rule)|\n| Berkas | 2 |\n" }
        func card(_ rule: String) -> String {
            let sections = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Pengaduan", "Sarana"].map { "## \($0)\n\(table(rule))" }
            return "---\njudul: Tabel\ninstansi: kantor\n---\n" + sections.joined(separator: "\n")
        }
        let printed = try PrintedSample(
            named: "tables",
            content: [
                "instansi/kantor.md": "---\nnama: Kantor Uji\n---\nKantor.\n", "layanan/polos.md": card("---"), "layanan/rata.md": card("--:"),
            ])
        for name in ["polos", "rata"] {
            for kind in ["standar", "poster", "daftar-periksa"] {
                #expect(printed.sheets.contains { $0.hasSuffix("\(name).\(kind).pdf") }, "\(name) \(kind): \(printed.sheets)")
            }
        }
    }

    @Test("The same content gives the same bytes, in another folder and at another time") func sameBytes() throws {
        let first = try PrintedSample.sample()
        // A PDF says when it was made to the second.
        Thread.sleep(forTimeInterval: 1.1)
        let second = try PrintedSample(named: "again")
        #expect(first.sheets == second.sheets)
        for sheet in first.sheets {
            #expect(try first.bytes(sheet) == second.bytes(sheet), "\(sheet)")
        }
    }

    private func run(_ check: Check, on printed: PrintedSample) throws -> Check.Report {
        try check.run(on: printed.site, [printed.models.path], with: PaperTools.all)
    }

    private func expectNothing(_ report: Check.Report) throws {
        #expect(report.checked > 0, "the check looked at nothing")
        for finding in report.findings { Issue.record("\(finding)") }
    }
}

/// Sheets as somebody has looked at them. `make golden` draws them anew.
@Suite("Golden pictures", .enabled(if: PaperTools.all.areUsable, "run `make test`, which installs the tools"))
struct GoldenPictureTests {
    /// One of each kind, and the drawings that are hardest to get right.
    static let sheets = [
        "instansi/kanim-contoh.maklumat.pdf",
        "layanan/kanim-contoh/penggantian-paspor.daftar-periksa.pdf",
        "layanan/kanim-contoh/penggantian-paspor.poster.pdf",
        "layanan/kanim-contoh/penggantian-paspor.sop.pdf",
        "layanan/kanim-contoh/penggantian-paspor.standar.pdf",
        "layanan/kanim-balikpapan/paspor-baru-dan-penggantian-m-paspor.sop.pdf",
        "sop/izin-reklame.pdf",
        "sop/pemeriksaan-paspor-hilang.pdf",
        "sop/penanganan-pengaduan.pdf",
        "sop/penerbitan-paspor-lewat-aplikasi.pdf",
    ]

    @Test("Each page looks as it did") func pictures() throws {
        let printed = try PrintedSample.sample()
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
        let seen = PublishedSample.project.appendingPathComponent(".build/sheet-pictures")
        let isRecording = ProcessInfo.processInfo.environment["BAKU_RECORD"] == "1"
        let arguments = [printed.models.path, golden.path, seen.path] + (isRecording ? ["--record"] : []) + Self.sheets
        let report = try Check("pictures.py").run(on: printed.site, arguments, with: PaperTools.all)
        #expect(report.checked == Self.sheets.count)
        for finding in report.findings { Issue.record("\(finding)") }
    }
}
