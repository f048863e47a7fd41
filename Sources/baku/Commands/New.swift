import ArgumentParser
import Diagnostics
import Glibc
import Publishing

/// `baku new`: begins a site, a card, an SOP, a regulation, an office or a free page.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Membuat berkas baru dengan semua judul dan petunjuk. (Begins a file with all headings and hints.)",
        discussion: """
            Jalur berkas dicetak ke keluaran baku. Berkas yang sudah ada tidak pernah ditimpa.
            (The path of the file is printed to standard output. A file that is there is never overwritten.)
            """)

    /// What can be begun: a whole site, or a file in one.
    enum Kind: ExpressibleByArgument, Equatable {
        case site
        case file(NewFile.Kind)

        init?(argument: String) {
            if argument == "situs" {
                self = .site
            } else if let kind = NewFile.Kind(rawValue: argument) {
                self = .file(kind)
            } else {
                return nil
            }
        }

        static var allValueStrings: [String] { ["situs"] + NewFile.Kind.allCases.map(\.rawValue) }
    }

    @Argument(help: ArgumentHelp(
        "situs, layanan, sop, regulasi, instansi, halaman. (A site, a service card, an SOP, a regulation, an office, a free page.)"))
    var kind: Kind

    @Argument(help: ArgumentHelp(
        "Nama berkas: a–z, 0–9, tanda hubung; untuk layanan boleh dengan folder, misalnya kanim/paspor; untuk situs, foldernya. (Name of the file, folder of the site.)",
        valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("Folder situs. (Folder of the site.)", valueName: "DIR"))
    var site = "."

    @Option(help: ArgumentHelp("Judul, atau nama kantor atau situs. (Title, or name of the office or site.)", valueName: "TEXT"))
    var judul: String?

    @Option(help: ArgumentHelp("Instansi pemilik kartu atau SOP. (Office of the card or SOP.)", valueName: "SLUG"))
    var instansi: String?

    func validate() throws {
        guard kind == .site else { return }
        if instansi != nil { throw ValidationError("--instansi: hanya untuk layanan dan sop (only for services and SOPs)") }
        if site != "." { throw ValidationError("--site: folder situs baru sudah disebut (the folder of a new site is named already)") }
    }

    func run() throws {
        switch kind {
        case .site: try beginSite()
        case .file(let kind): try begin(kind)
        }
    }

    private func beginSite() throws {
        do throws(NewFileProblem) {
            Terminal.print(try NewSite(folder: slug, name: judul).make())
            Terminal.report("Periksa nama situs di baku.yml, lalu mulai kantornya dari folder itu dengan “baku new instansi SLUG”.")
        } catch {
            try end(with: error, in: .indonesian)
        }
    }

    private func begin(_ kind: NewFile.Kind) throws {
        let outcome = NewFile(
            NewFile.Request(site: site, kind: kind, slug: slug, title: judul, office: instansi)
        ).make()
        if let failure = outcome.failure { return try end(with: failure, in: outcome.language) }
        if let path = outcome.path {
            Terminal.print(site == "." ? path : site.hasSuffix("/") ? site + path : site + "/" + path)
        }
        if let note = outcome.note { show(note, in: outcome.language) }
        Terminal.report(nextStep(kind, outcome.language))
    }

    private func show(_ problem: NewFileProblem, in language: Language) {
        var bag = DiagnosticBag()
        bag.add(Diagnostic(problem, at: Place(file: problem.path)))
        Terminal.show(ConsoleWriter(language: language, colours: ConsoleWriter.wantsColours(on: STDERR_FILENO)).report(bag))
    }

    private func end(with failure: NewFileProblem, in language: Language) throws {
        show(failure, in: language)
        throw failure.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
    }

    private func nextStep(_ kind: NewFile.Kind, _ language: Language) -> String {
        switch (kind, language) {
        case (.service, .indonesian): "Isi kartu ini, hapus baris “draf: ya”, lalu jalankan “baku check”."
        case (.service, .english): "Fill in the card, delete the line “draf: ya”, then run “baku check”."
        case (.sop, .indonesian): "Isi SOP ini, hapus baris “draf: ya”, lalu jalankan “baku check”."
        case (.sop, .english): "Fill in the SOP, delete the line “draf: ya”, then run “baku check”."
        case (.regulation, .indonesian): "Isi pasal-pasalnya, lalu jalankan “baku check”."
        case (.regulation, .english): "Fill in its articles, then run “baku check”."
        case (.office, .indonesian): "Isi data kantor ini, lalu mulai layanannya dengan “baku new layanan SLUG”."
        case (.office, .english): "Fill in the office, then begin its services with “baku new layanan SLUG”."
        case (.page, .indonesian): "Isi halaman ini, lalu jalankan “baku check”."
        case (.page, .english): "Fill in the page, then run “baku check”."
        }
    }
}
