import ArgumentParser
import Bytes
import Diagnostics
import Importing
import Publishing
import Reading

/// `baku import`: turns raw texts into cards.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mengubah berkas kantor menjadi kartu Markdown. (Turns an office's files into Markdown cards.)",
        discussion: """
            Tanpa --into, hasilnya dicetak ke keluaran baku. Dengan --into, hasilnya ditulis ke situs; berkas yang sudah ada \
            tidak pernah ditimpa: naskah baru ditulis ke folder impor/ dan perbedaannya ditunjukkan.
            (Without --into the result goes to standard output. With it, it is written into the site; a file that is there is \
            never overwritten: the new draft goes to impor/, and the difference is shown.)
            """)

    @Argument(
        help: ArgumentHelp(
            """
            Teks (.txt, .md), tabel (.tsv, .csv), halaman web (.html); dengan pandoc dokumen (.docx, .odt), dengan pdftotext \
            PDF. (Texts, tables, web pages; documents with pandoc, PDFs with pdftotext.)
            """, valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("layanan, sop, regulasi; bawaannya dikenali dari isinya. (What it is; recognised by default.)", valueName: "jenis"))
    var kind: DocumentKind?

    @Option(help: ArgumentHelp("Instansi pemilik kartu. (Office of the card.)", valueName: "SLUG"))
    var instansi: String?

    @Option(help: ArgumentHelp("Folder situs yang diisi. (Folder of the site to write into.)", valueName: "DIR"))
    var into: String?

    func validate() throws {
        if files.count > 1, into == nil {
            throw ValidationError("Beberapa berkas memerlukan --into. (Several files need --into.)")
        }
    }

    func run() throws {
        var report = DiagnosticBag()
        let site: SiteImport
        do {
            site = try SiteImport(into ?? ".")
        } catch {
            report.add(Diagnostic(error, at: Place(file: error.path)))
            show(report, .indonesian)
            throw error.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
        }
        guard let (profile, names) = ProfileReading.standard(report: &report) else {
            show(report, site.language)
            throw ExitStatus.machineFailed
        }
        var setting = ImportSetting(names: names, profile: profile, language: site.language)
        setting.offices = site.offices
        setting.office = instansi
        var ending: ExitCode?
        for file in files {
            // The gravest failure gives the exit code; the other files are imported all the same.
            if let code = convert(file, Importer(setting), site), code.rawValue > ending?.rawValue ?? 0 { ending = code }
        }
        if let ending { throw ending }
    }

    /// Imports one file; the exit code when that failed.
    private func convert(_ path: String, _ importer: Importer, _ site: SiteImport) -> ExitCode? {
        var report = DiagnosticBag()
        var code: ExitCode?
        do throws(ImportProblem) {
            let bytes: [UInt8]
            switch InputFile.read(path, limit: Importer.largest) {
            case .success(let contents): bytes = contents
            case .failure(let problem):
                report.add(Diagnostic(problem, at: Place(file: path)))
                show(report, site.language)
                return problem.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
            }
            let draft = try importer.read(bytes, path: path, kind: kind)
            code = write(draft, of: path, site)
        } catch {
            report.add(Diagnostic(error, at: Place(file: path)))
            show(report, site.language)
            if error.isOfTheMachine { return ExitStatus.machineFailed }
            return error.isWrongUse ? ExitStatus.wrongUse : ExitStatus.contentHasErrors
        }
        return code
    }

    private func write(_ draft: Importer.Imported, of path: String, _ site: SiteImport) -> ExitCode? {
        guard let into else {
            guard Terminal.print(bytes: draft.markdown) else { return ExitStatus.machineFailed }
            Terminal.show(draft.report(of: path, to: nil, in: site.language))
            return nil
        }
        let folder = into.hasSuffix("/") ? into : into + "/"
        do throws(NewFileProblem) {
            let outcome = try site.place(draft.markdown, in: draft.folder, slug: draft.slug)
            let isEnglish = site.language == .english
            switch outcome {
            case .written(let target):
                Terminal.print(folder + target)
                Terminal.show(draft.report(of: path, to: folder + target, in: site.language))
            case .unchanged(let target):
                Terminal.report("\(VisibleText.harmless(path)) → \(folder)\(target): " + (isEnglish ? "nothing has changed" : "tidak ada yang berubah"))
            case .beside(let target, let existing, let difference):
                Terminal.print(folder + target)
                Terminal.show(draft.report(of: path, to: folder + target, in: site.language))
                Terminal.report(
                    "  " + (isEnglish ? "differs from \(folder)\(existing), which was left as it is:" : "berbeda dari \(folder)\(existing), yang tidak diubah:"))
                for line in difference { Terminal.report("    " + VisibleText.harmless(line)) }
            }
            return nil
        } catch {
            var report = DiagnosticBag()
            report.add(Diagnostic(error, at: Place(file: error.path)))
            show(report, site.language)
            return error.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
        }
    }

    private func show(_ report: DiagnosticBag, _ language: Language) {
        Terminal.show(ConsoleWriter(language: language, colours: ConsoleWriter.wantsColours(on: 2)).report(report))
    }
}

extension DocumentKind: ExpressibleByArgument {}
