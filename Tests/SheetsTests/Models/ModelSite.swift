import Diagnostics
import Foundation
import Publishing
import PublishedSample
import Reading
import ServiceStandard
import Synchronization
import Testing

@testable import Sheets

/// A site in memory and the models of its sheets, made without drawing any of them.
struct ModelSite {
    /// The models by their sheet's path.
    let models: [String: JsonTree]
    /// The published pages.
    private let folder: URL

    /// - Parameters:
    ///   - files: contents by path, besides the settings and one office.
    ///   - paper: what the command line asks for.
    ///   - logos: the logo of each office, as templates name it.
    init(_ files: [String: String], paper: SiteSettings.Paper? = nil, logos: [[UInt8]?] = []) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("baku-models-" + UUID().uuidString)
        folder = root.appendingPathComponent("public")
        defer { try? FileManager.default.removeItem(at: root) }
        let site = root.appendingPathComponent("situs")
        for (path, text) in Self.frame.merging(files, uniquingKeysWith: { $1 }) {
            let file = site.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let catcher = ModelCatcher(paper: paper, logos: logos)
        var options = SiteBuild.Options(
            site: site.path, output: folder.path, jobs: 1, themes: [PublishedSample.project.path])
        options.sheets = catcher
        let outcome = SiteBuild(options).run()
        let report = ConsoleWriter(language: outcome.language, colours: false).report(outcome.report)
        try #require(outcome.isPublished, "\(report)")
        page = try? String(contentsOf: folder.appendingPathComponent("layanan/kartu.html"), encoding: .utf8)
        models = try catcher.models.mapValues { try JsonTree($0) }
    }

    /// A site with one card of this text below sound front matter.
    init(card body: String, keys: String = "", files: [String: String] = [:], paper: SiteSettings.Paper? = nil) throws {
        let card = "---\njudul: Kartu\ninstansi: kantor\n\(keys)---\n\(body)\n"
        try self.init(["content/layanan/kartu.md": card].merging(files) { $1 }, paper: paper)
    }

    /// The page of the card `content/layanan/kartu.md`.
    let page: String?

    static let frame = [
        "baku.yml": "nama: Uji\nalamat: https://uji.example/\ntema: standar\n",
        "content/instansi/kantor.md": "---\nnama: Kantor Uji\n---\nKantor.\n\n## Jam\nPagi.\n",
    ]

    /// What the model of a sheet of the card holds besides what all models do.
    func model(_ kind: SheetKind) throws -> JsonTree {
        let model = try #require(models["layanan/kartu.\(kind.rawValue).pdf"])
        switch kind {
        case .standard: return model["standard"]
        case .poster: return model["poster"]
        case .checklist: return model["checklist"]
        default: return model
        }
    }
}

/// JSON as tests look at it: a missing field is `null`.
struct JsonTree: Equatable, Sendable, CustomStringConvertible {
    private indirect enum Value: Equatable, Sendable {
        case null
        case flag(Bool)
        case number(Double)
        case text(String)
        case array([JsonTree])
        case object([String: JsonTree])
    }

    private let value: Value

    init(_ bytes: [UInt8]) throws { self.init(try JSONSerialization.jsonObject(with: Data(bytes))) }

    private init(_ any: Any) {
        value =
            switch any {
            case let text as String: .text(text)
            // A flag is a number to Foundation, too.
            case let number as NSNumber where number.objCType.pointee == 0x63: .flag(number.boolValue)
            case let number as NSNumber: .number(number.doubleValue)
            case let items as [Any]: .array(items.map(JsonTree.init))
            case let fields as [String: Any]: .object(fields.mapValues(JsonTree.init))
            default: .null
            }
    }

    private init() { value = .null }

    subscript(name: String) -> JsonTree { if case .object(let fields) = value { fields[name] ?? JsonTree() } else { JsonTree() } }
    subscript(index: Int) -> JsonTree { items.indices.contains(index) ? items[index] : JsonTree() }

    var items: [JsonTree] { if case .array(let items) = value { items } else { [] } }
    var text: String? { if case .text(let text) = value { text } else { nil } }
    var number: Double? { if case .number(let number) = value { number } else { nil } }
    var flag: Bool? { if case .flag(let flag) = value { flag } else { nil } }
    var isNull: Bool { value == .null }

    /// The words of a rich text, of an array of them, of blocks: everything that is printed, in its order.
    var words: String {
        switch value {
        case .text(let text): return text
        case .array: return items.map(\.words).filter { !$0.isEmpty }.joined(separator: items.allSatisfy { $0["t"].text != nil } ? "" : " | ")
        case .object:
            if let text = self["t"].text { return text }
            return ["c", "items", "cells", "head", "rows"].map { self[$0].words }.filter { !$0.isEmpty }.joined(separator: " | ")
        default: return ""
        }
    }

    var description: String { "\(value)" }
}

/// Takes the models of a build instead of drawing them.
private final class ModelCatcher: SheetWorkshop, SheetMaker {
    private let source = SheetModels()
    private let paper: SiteSettings.Paper?
    private let logos: [[UInt8]?]
    private let state = Mutex((site: SheetSite?.none, models: [String: [UInt8]]()))

    init(paper: SiteSettings.Paper?, logos: [[UInt8]?]) {
        self.paper = paper
        self.logos = logos
    }

    var models: [String: [UInt8]] { state.withLock { $0.models } }
    var failed: Int { 0 }

    func open(_ site: SheetSite, target: any SheetTarget, jobs: Int, report: inout DiagnosticBag) throws(OutputError)
        -> (any SheetMaker)?
    {
        state.withLock { $0.site = site }
        return self
    }

    func sheets(of card: ServiceCard, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]
    {
        take(at: route) { source.models(of: card, at: route, offices: offices, in: $0) }
    }

    func sheets(of sop: SopDocument, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]
    {
        take(at: route) { source.models(of: sop, at: route, offices: offices, in: $0) }
    }

    func sheets(ofOffice index: Int, report: inout DiagnosticBag) throws(OutputError) -> [MadeSheet] {
        guard let site = state.withLock({ $0.site }) else { return [] }
        return take(at: .office(site.offices[index].slug[...])) { source.models(ofOffice: index, in: $0) }
    }

    private func take(at route: Route, _ models: (SheetContext) -> [SheetModel]) -> [MadeSheet] {
        guard let site = state.withLock({ $0.site }) else { return [] }
        let context = SheetContext(site: site, paper: paper, kinds: Set(SheetKind.allCases), logos: logos)
        for model in models(context) {
            state.withLock { $0.models[String(decoding: route.sheet(model.kind).path, as: UTF8.self)] = model.json }
        }
        return []
    }

    func finish() throws(OutputError) {}
    func close() {}
}
