import Diagnostics
import Foundation
import Publishing
import Synchronization
import Testing

@testable import Sheets

/// A small site that is thrown away with the test, and what is made of it.
final class SheetSandbox {
    let path: String

    init(_ changes: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "baku-" + UUID().uuidString
        for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    static let files = [
        "baku.yml": "nama: Contoh\nalamat: https://contoh.example/layanan\ntema: uji\n",
        "themes/uji/tema.yml": "induk: standar\n",
        "content/instansi/kantor.md": "---\nnama: Kantor Contoh\nmaklumat: Kami sanggup.\n---\n",
        "content/layanan/surat.md": card("Surat Keterangan"),
        "content/layanan/folder/izin.md": card("Izin"),
    ]

    static func card(_ title: String) -> String {
        "---\njudul: \(title)\ninstansi: kantor\n---\n## Persyaratan\n1. KTP elektronik\n## Prosedur\n1. Menyerahkan berkas\n## Biaya\nTidak dipungut biaya\n"
    }

    static let sheets = [
        "instansi/kantor.maklumat.pdf", "layanan/folder/izin.daftar-periksa.pdf", "layanan/folder/izin.poster.pdf",
        "layanan/folder/izin.standar.pdf", "layanan/surat.daftar-periksa.pdf", "layanan/surat.poster.pdf",
        "layanan/surat.standar.pdf",
    ]

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ bytes: Data) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }
    func text(_ name: String) -> String { String(decoding: bytes(name) ?? Data(), as: UTF8.self) }
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Paths of PDFs below a folder.
    func pdfs(in folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: path + "/" + folder)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".pdf") }.sorted()
    }

    /// Number of the file, which is the same as long as it is the same file.
    func inode(_ name: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path + "/" + name))?[.systemFileNumber] as? Int
    }

    /// How a run ended, with what became of its sheets.
    struct Run {
        var outcome: SiteBuild.Outcome
        var ending: SiteBuild.Outcome.Ending
        /// `nil` when no sheet was to be made.
        var counts: SheetPress.Counts?

        /// `file:line:column code` of all findings, in order.
        var findings: [String] {
            DiagnosticSummary(outcome.report).findings.map(\.diagnostic).map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.code)" }
        }

        /// The report as it is printed.
        var report: String { ConsoleWriter(language: outcome.language, colours: false).report(outcome.report) }
    }

    static func studio(python: String? = Typst.python, change: (inout SheetStudio.Options) -> Void = { _ in }) -> SheetStudio {
        var options = SheetStudio.Options()
        options.python = python
        change(&options)
        return SheetStudio(options, models: SheetModels())
    }

    func build(_ studio: SheetStudio? = SheetSandbox.studio(), output: String = "public", themes: [String] = [Typst.project]) -> Run {
        let workshop = studio.map(CountingWorkshop.init)
        var options = SiteBuild.Options(site: path, output: path + "/" + output, jobs: 2, themes: themes)
        options.sheets = workshop
        let outcome = SiteBuild(options).run()
        return Run(outcome: outcome, ending: outcome.ending, counts: workshop?.counts)
    }

    func print(_ slugs: String..., studio: SheetStudio = SheetSandbox.studio(), output: String = "cetak") -> Run {
        let workshop = CountingWorkshop(studio)
        var options = SitePrint.Options(site: path, output: path + "/" + output, jobs: 2, sheets: workshop, themes: [Typst.project])
        options.slugs = slugs
        let outcome = SitePrint(options).run()
        return Run(outcome: outcome.build, ending: outcome.ending, counts: workshop.counts)
    }
}

/// Remembers what makes the sheets of a run.
final class CountingWorkshop: SheetWorkshop {
    private let studio: SheetStudio
    private let press = Mutex<SheetPress?>(nil)

    init(_ studio: SheetStudio) { self.studio = studio }

    var counts: SheetPress.Counts? { press.withLock { $0?.counts } }

    func open(_ site: SheetSite, target: any SheetTarget, jobs: Int, report: inout DiagnosticBag)
        throws(OutputError) -> (any SheetMaker)?
    {
        let maker = try studio.open(site, target: target, jobs: jobs, report: &report)
        press.withLock { $0 = maker as? SheetPress }
        return maker
    }
}
