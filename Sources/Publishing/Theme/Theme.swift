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
    /// Those of regulations; `nil` for a site without any.
    let regulation: Template<RegulationPageField>?
    let regulations: Template<RegulationListPageField>?
    /// `nil` for a site without it.
    let compliance: Template<CompliancePageField>?

    /// Compiles all templates of a theme, on all cores; `nil` when one of them has errors, which are then in `report`.
    ///
    /// - Parameters:
    ///   - hasCompliance: whether the site has the report for evaluators.
    ///   - hasRegulations: whether it has regulations.
    init?(
        _ theme: Theme, frame: FrozenModel, hasCompliance: Bool, hasRegulations: Bool, workers: Workers, report: inout DiagnosticBag
    ) {
        let sources = Self.sources(of: theme)
        let set = Self.set(of: sources)
        // The largest first, so that no worker begins it when the others are done.
        let pages: [(name: String, root: any RecordField.Type)] = [
            ("layanan", ServicePageField.self), ("beranda", HomePageField.self), ("instansi", OfficePageField.self),
            ("topik", TopicPageField.self), ("tarif", FeesPageField.self), ("pengaduan", ComplaintsPageField.self),
            ("laman", FreePageField.self), ("404", FreePageField.self), ("alih", RedirectPageField.self), ("sop", SopPageField.self),
        ] + (hasCompliance ? [("kepatuhan", CompliancePageField.self)] : [])
            + (hasRegulations
                ? [("regulasi", RegulationPageField.self), ("regulasi-semua", RegulationListPageField.self)] : [])
        let compiled = workers.run(total: pages.count, lot: 1) {
            [Compiled]()
        } body: { compiled, lot in
            for page in lot { compiled.append(Compiled(page, Self.compile(pages[page].name, pages[page].root, set, frame))) }
        } end: {
            $0
        }.joined().sorted { $0.page < $1.page }
        let errors = set.syntaxErrors + compiled.flatMap(\.errors)
        TemplateProblem.report(errors, of: sources, to: &report)
        func template<Root: RecordField>(_ page: Int) -> Template<Root>? { compiled[page].template as? Template<Root> }
        guard errors.isEmpty, let service: Template<ServicePageField> = template(0),
            let home: Template<HomePageField> = template(1), let office: Template<OfficePageField> = template(2),
            let topic: Template<TopicPageField> = template(3), let fees: Template<FeesPageField> = template(4),
            let complaints: Template<ComplaintsPageField> = template(5),
            let freePage: Template<FreePageField> = template(6), let notFound: Template<FreePageField> = template(7),
            let redirect: Template<RedirectPageField> = template(8), let sop: Template<SopPageField> = template(9)
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
        func optional<Root: RecordField>(_ name: String) -> Template<Root>? {
            pages.firstIndex { $0.name == name }.flatMap { template($0) }
        }
        regulation = optional("regulasi")
        regulations = optional("regulasi-semua")
        compliance = optional("kepatuhan")
    }

    /// Names of templates whose pages a site does not have; that of the report as a file of its own is never published.
    static func unused(hasCompliance: Bool, hasRegulations: Bool) -> Set<String> {
        var names: Set<String> = ["kepatuhan-berkas"]
        if !hasCompliance { names.insert("kepatuhan") }
        if !hasRegulations { names.formUnion(["regulasi", "regulasi-semua"]) }
        return names
    }

    /// The template of the report for evaluators as a file of its own; `nil` when it has errors, which are then in
    /// `report`.
    static func reportFile(
        _ theme: Theme, frame: FrozenModel, report: inout DiagnosticBag
    ) -> Template<CompliancePageField>? {
        let sources = sources(of: theme)
        do throws(TemplateFailure) {
            return try set(of: sources).compile("kepatuhan-berkas", root: CompliancePageField.self, outer: frame)
        } catch {
            TemplateProblem.report(error.errors, of: sources, to: &report)
            return nil
        }
    }

    private static func sources(of theme: Theme) -> [Theme.File] { theme.files(in: "templates", ending: ".mustache") }

    private static func set(of sources: [Theme.File]) -> TemplateSet {
        TemplateSet(
            sources.map { (String($0.name.dropFirst("templates/".count).dropLast(".mustache".count)), $0.path, $0.bytes) })
    }

    /// What became of a page's template.
    private struct Compiled: Sendable {
        let page: Int
        var template: (any Sendable)?
        var errors: [TemplateError] = []

        init(_ page: Int, _ result: Result<any Sendable, TemplateFailure>) {
            self.page = page
            switch result {
            case .success(let template): self.template = template
            case .failure(let failure): errors = failure.errors
            }
        }
    }

    private static func compile<Root: RecordField>(
        _ name: String, _ root: Root.Type, _ set: TemplateSet, _ frame: FrozenModel
    ) -> Result<any Sendable, TemplateFailure> {
        do {
            return .success(try set.compile(name, root: root, outer: frame))
        } catch {
            return .failure(error)
        }
    }
}
