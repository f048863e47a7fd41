import Bytes
import Diagnostics
import Publishing
import Reading
import ServiceStandard
import Synchronization

/// Makes the sheets of one site. A sheet whose key is that of an earlier one is taken over as it is; all others go through
/// a worker.
final class SheetPress: SheetMaker {
    /// How sheets came about, for tests and measurements.
    struct Counts: Equatable {
        var made = 0
        var kept = 0
        var failed = 0
    }

    private let context: SheetContext
    private let models: any SheetModelSource
    private let target: any SheetTarget
    private let pool: SheetPool
    /// Lives as long as the workers do.
    private let folder: WorkFolder
    /// The hash of what all sheets depend on.
    private let surroundings: [UInt8]
    private let earlier: SheetKeys
    private let state = Mutex(State())

    private struct State {
        var keys = SheetKeys()
        /// Sheets of earlier runs that are gone.
        var withdrawn: [Route] = []
        var counts = Counts()
    }

    init(
        context: SheetContext, models: any SheetModelSource, target: any SheetTarget, pool: SheetPool,
        folder: WorkFolder, surroundings: [UInt8]
    ) {
        self.context = context
        self.models = models
        self.target = target
        self.pool = pool
        self.folder = folder
        self.surroundings = surroundings
        var earlier = target.earlierKeys().flatMap(SheetKeys.init(reading:)) ?? SheetKeys()
        if let notes = target.notes() {
            earlier.merge(notes: notes) { route in target.earlier(route).map { ContentHash.of($0.bytes).value } }
        }
        self.earlier = earlier
    }

    var counts: Counts { state.withLock { $0.counts } }
    var failed: Int { counts.failed }

    // MARK: SheetMaker

    func sheets(of card: ServiceCard, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]
    {
        try make(models.models(of: card, at: route, offices: offices, in: context), at: route, card.file, offices, &report)
    }

    func sheets(of sop: SopDocument, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]
    {
        try make(models.models(of: sop, at: route, offices: offices, in: context), at: route, sop.file, offices, &report)
    }

    func sheets(ofOffice index: Int, report: inout DiagnosticBag) throws(OutputError) -> [MadeSheet] {
        let office = context.site.offices[index]
        return try make(
            models.models(ofOffice: index, in: context), at: .office(office.slug[...]), office.file, [], &report)
    }

    /// - Parameters:
    ///   - page: the page that the sheets belong to.
    ///   - file: what the sheets are of; blamed before the files of the offices.
    private func make(
        _ models: [SheetModel], at page: Route, _ file: SourceFile, _ offices: [Int], _ report: inout DiagnosticBag
    ) throws(OutputError) -> [MadeSheet] {
        let sources = [file] + offices.map { context.site.offices[$0].file }
        var made: [MadeSheet] = []
        for model in models where context.wants(model.kind) {
            if let sheet = try make(model, at: page.sheet(model.kind), sources, &report) { made.append(sheet) }
        }
        return made
    }

    func finish() throws(OutputError) {
        var keys = target.keepsOthers ? earlier : SheetKeys()
        state.withLock {
            for route in $0.withdrawn { keys[route] = nil }
            keys.merge($0.keys)
        }
        try target.writeKeys(keys.bytes)
    }

    func close() { pool.close() }

    // MARK: One sheet

    /// - Parameter sources: the files that the sheet is of, the one that is blamed first.
    private func make(_ model: SheetModel, at route: Route, _ sources: [SourceFile], _ report: inout DiagnosticBag)
        throws(OutputError) -> MadeSheet?
    {
        let key = key(of: model)
        if let old = earlier[route], old.key == key, let sheet = target.earlier(route),
            ContentHash.of(sheet.bytes).value == old.contents
        {
            try target.keep(sheet, at: route)
            state.withLock {
                $0.keys[route] = old
                $0.counts.kept += 1
            }
            return MadeSheet(kind: model.kind, route: route, size: sheet.bytes.count)
        }
        let sheet: SheetPool.Sheet
        do throws(SheetPool.Failure) {
            sheet = try pool.make(
                SheetPool.Request(main: model.kind.template, model: model.json, timestamp: model.date?.secondsSince1970 ?? 0))
        } catch {
            report.add(Diagnostic(Self.problem(error, model.kind), at: Place(file: sources[0].path)))
            state.withLock { $0.counts.failed += 1 }
            try withdraw(model.kind, route, sources[0], after: error, &report)
            return nil
        }
        for text in sheet.replaced { report.add(Diagnostic(SheetProblem.noGlyph(model.kind, text), at: Self.place(of: text, in: sources))) }
        for warning in sheet.warnings {
            report.add(Diagnostic(SheetProblem.templateWarning(model.kind, message: warning), at: Place(file: sources[0].path)))
        }
        // A sheet with findings is made again by the next run, which then tells them again.
        let isSound = sheet.replaced.isEmpty && sheet.warnings.isEmpty
        let entry = SheetKeys.Entry(key: isSound ? key : 0, contents: ContentHash.of(sheet.pdf).value)
        try target.note(SheetKeys.note(entry, at: route))
        try target.write(sheet.pdf, at: route, replacing: earlierContents(of: route))
        state.withLock {
            $0.counts.made += 1
            $0.keys[route] = entry
        }
        return MadeSheet(kind: model.kind, route: route, size: sheet.pdf.count)
    }

    private func earlierContents(of route: Route) -> ContentHash? {
        earlier[route].map { ContentHash(value: $0.contents) }
    }

    /// The sheet of an earlier run must not pass for that of the card as it is now. Where the machine is to blame, it may be
    /// the same, and stays.
    private func withdraw(
        _ kind: SheetKind, _ route: Route, _ source: SourceFile, after failure: SheetPool.Failure,
        _ report: inout DiagnosticBag
    ) throws(OutputError) {
        guard case .refused = failure else { return }
        let problem: SheetProblem
        switch try target.withdraw(route, earlier: earlierContents(of: route)) {
        case .none: return
        case .removed(let path):
            state.withLock { $0.withdrawn.append(route) }
            problem = .earlierRemoved(kind, path: path)
        case .notOurs(let path): problem = .earlierStays(kind, path: path)
        }
        report.add(Diagnostic(problem, at: Place(file: source.path)))
    }

    private func key(of model: SheetModel) -> UInt64 {
        var text = surroundings
        text += model.kind.rawValue.utf8
        text.append(ASCII.space)
        text.append(decimal: model.date?.secondsSince1970 ?? 0)
        text += ContentHash.of(model.json).hexadecimal
        return ContentHash.of(text).value
    }

    private static func problem(_ failure: SheetPool.Failure, _ kind: SheetKind) -> SheetProblem {
        switch failure {
        case .givenUp: return .givenUp
        case .refused(let message, let hints):
            if let refusal = SheetRefusal(message) { return .refused(kind, refusal) }
            return .template(kind, message: message, hints: hints)
        case .broken(.timedOut(let seconds)): return .timedOut(kind, seconds: seconds)
        case .broken(let failure): return .workerEnded(kind, how: failure.words)
        }
    }

    /// Where a text stands that no font has: in the first of the files that holds it.
    private static func place(of text: String, in sources: [SourceFile]) -> Place {
        let bytes = Array(text.utf8)
        for file in sources {
            guard let first = bytes.first, bytes.count <= file.bytes.count else { continue }
            for start in 0...(file.bytes.count - bytes.count)
            where file.bytes[start] == first && file.bytes[start...].starts(with: bytes) {
                return file.place(SourceRange(start: start, end: start + bytes.count))
            }
        }
        return Place(file: sources[0].path)
    }
}
