import ArgumentParser
import Diagnostics
import Glibc
import Publishing

/// `baku new`: begins a card, an SOP, a regulation, an office or a free page.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Membuat berkas baru dengan semua judul dan petunjuk. (Begins a file with all headings and hints.)",
        discussion: """
            Jalur berkas dicetak ke keluaran baku. Berkas yang sudah ada tidak pernah ditimpa.
            (The path of the file is printed to standard output. A file that is there is never overwritten.)
            """)

    @Argument(help: "layanan, sop, regulasi, instansi, halaman. (A service card, an SOP, a regulation, an office, a free page.)")
    var kind: NewFile.Kind

    @Argument(help: ArgumentHelp(
        "Nama berkas: a–z, 0–9, tanda hubung; untuk layanan boleh dengan folder, misalnya kanim/paspor. (Name of the file.)",
        valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("Folder situs. (Folder of the site.)", valueName: "DIR"))
    var site = "."

    @Option(help: ArgumentHelp("Judul, atau nama kantor. (Title, or name of the office.)", valueName: "TEXT"))
    var judul: String?

    @Option(help: ArgumentHelp("Instansi pemilik kartu atau SOP. (Office of the card or SOP.)", valueName: "SLUG"))
    var instansi: String?

    func run() throws {
        let outcome = NewFile(
            NewFile.Request(site: site, kind: kind, slug: slug, title: judul, office: instansi)
        ).make()
        var bag = DiagnosticBag()
        for problem in [outcome.failure, outcome.note] {
            if let problem { bag.add(Diagnostic(problem, at: Place(file: problem.path))) }
        }
        let colours = ConsoleWriter.wantsColours(on: STDERR_FILENO)
        let text = ConsoleWriter(language: outcome.language, colours: colours).report(bag)
        if let path = outcome.path {
            Terminal.print(site == "." ? path : site.hasSuffix("/") ? site + path : site + "/" + path)
            if !text.isEmpty { Terminal.show(text) }
            Terminal.report(nextStep(outcome.language))
        } else if !text.isEmpty {
            Terminal.show(text)
        }
        if let failure = outcome.failure {
            throw failure.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
        }
    }

    private func nextStep(_ language: Language) -> String {
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

extension NewFile.Kind: ExpressibleByArgument {}
