import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// A theme as files: its own and those of the themes above it that it does not replace.
public struct Theme: Sendable {
    /// A file of a theme, by its path within the theme (`templates/layanan.mustache`).
    struct File: Sendable {
        var name: String
        /// As messages show it.
        var path: String
        var bytes: [UInt8]
    }

    /// In the order of their names.
    let files: [File]
    /// What it says of itself, and what the themes above it say where it is silent.
    var header = ThemeHeader()

    func files(in folder: String, ending: String) -> [File] {
        files.filter { $0.name.hasPrefix(folder + "/") && $0.name.hasSuffix(ending) }
    }
}

/// The compiled templates of a theme, one for each kind of page.
struct PageTemplates: Sendable {
    let service: Template<ServicePageField>
    let home: Template<HomePageField>
    let office: Template<OfficePageField>
    let topic: Template<TopicPageField>
    let fees: Template<FeesPageField>
    let complaints: Template<ComplaintsPageField>
    let freePage: Template<FreePageField>
    let notFound: Template<FreePageField>
    let redirect: Template<RedirectPageField>
    let sop: Template<SopPageField>

    /// Compiles all templates of a theme; `nil` when one of them has errors, which are then in `report`.
    init?(_ theme: Theme, frame: FrozenModel, report: inout DiagnosticBag) {
        let sources = theme.files(in: "templates", ending: ".mustache")
        let set = TemplateSet(
            sources.map { (String($0.name.dropFirst("templates/".count).dropLast(".mustache".count)), $0.path, $0.bytes) })
        var errors = set.syntaxErrors
        func compile<Root: RecordField>(_ name: String, _ root: Root.Type) -> Template<Root>? {
            do {
                return try set.compile(name, root: root, outer: frame)
            } catch {
                errors += error.errors
                return nil
            }
        }
        let service = compile("layanan", ServicePageField.self)
        let home = compile("beranda", HomePageField.self)
        let office = compile("instansi", OfficePageField.self)
        let topic = compile("topik", TopicPageField.self)
        let fees = compile("tarif", FeesPageField.self)
        let complaints = compile("pengaduan", ComplaintsPageField.self)
        let freePage = compile("laman", FreePageField.self)
        let notFound = compile("404", FreePageField.self)
        let redirect = compile("alih", RedirectPageField.self)
        let sop = compile("sop", SopPageField.self)
        TemplateProblem.report(errors, of: sources, to: &report)
        guard errors.isEmpty, let service, let home, let office, let topic, let fees, let complaints, let freePage,
            let notFound, let redirect, let sop
        else { return nil }
        self.service = service
        self.home = home
        self.office = office
        self.topic = topic
        self.fees = fees
        self.complaints = complaints
        self.freePage = freePage
        self.notFound = notFound
        self.redirect = redirect
        self.sop = sop
    }
}
