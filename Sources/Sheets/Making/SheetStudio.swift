import Bytes
import Diagnostics
import Publishing
import Reading
import ServiceStandard

/// Makes sheets with Typst: finds it, its fonts and what earlier sheets were made of.
public struct SheetStudio: SheetWorkshop {
    /// How sheets are made.
    public struct Options: Sendable {
        /// The sheets that are wanted.
        public var kinds: Set<SheetKind>
        /// The paper of all sheets; `nil`: each sheet's own.
        public var paper: SiteSettings.Paper?
        /// The Python that the user names; `nil` or empty: the one that is found.
        public var python: String?
        var limits = SheetPool.Limits()

        public init(kinds: Set<SheetKind> = Set(SheetKind.allCases), paper: SiteSettings.Paper? = nil) {
            self.kinds = kinds
            self.paper = paper
            python = TypstPython.named
        }
    }

    private let options: Options
    private let models: any SheetModelSource

    public init(_ options: Options, models: any SheetModelSource) {
        self.options = options
        self.models = models
    }

    public func open(_ site: SheetSite, target: any SheetTarget, jobs: Int, report: inout DiagnosticBag)
        throws(OutputError) -> (any SheetMaker)?
    {
        // Nothing is looked for where nothing is to be drawn.
        guard options.kinds.contains(where: site.theme.draws) else { return nil }
        let ready: Ready
        do throws(SheetProblem) {
            ready = try prepare(site)
        } catch {
            report.add(Diagnostic(error, at: Place(file: "")))
            return nil
        }
        let folder: WorkFolder
        let pool: SheetPool
        let logos: [[UInt8]?]
        do throws(SystemError) {
            folder = try WorkFolder()
            for file in site.theme.files { try folder.write(file.name, file.bytes) }
            try folder.write(LogoFiles.trial, LogoFiles.trialBytes)
            try folder.link(fonts: ready.tools.faces.map(\.path))
            pool = makePool(ready, site: site, folder: folder, jobs: jobs)
            logos = try LogoFiles(site: site, folder: folder) { Self.problem(ofLogo: $0, pool) }.load(report: &report)
        } catch {
            throw .write(path: WorkFolder.temporary, error)
        }
        let context = SheetContext(site: site, paper: options.paper, kinds: options.kinds, logos: logos)
        return SheetPress(
            context: context, models: models, target: target, pool: pool, folder: folder,
            surroundings: surroundings(ready.tools, site))
    }

    // MARK: Typst

    /// A Python that has Typst, and what it has.
    private struct Ready {
        var python: TypstPython
        var tools: TypstTools
        /// Has answered already, so it is warm.
        var worker: SheetWorker
    }

    private func prepare(_ site: SheetSite) throws(SheetProblem) -> Ready {
        let found = TypstPython.find(site: site.path, installations: site.installations, named: options.python)
        guard let python = found else { throw .noTypst }
        let worker: SheetWorker
        let tools: TypstTools
        do {
            worker = try SheetWorker(python: python.path, patience: options.limits.patience)
            tools = try TypstTools.ask(worker, families: site.theme.fonts)
        } catch let failure as WorkerFailure {
            throw .typstUnusable(python: python.path, reason: TypstTools.Unusable(failure).reason)
        } catch let unusable as TypstTools.Unusable {
            throw .typstUnusable(python: python.path, reason: unusable.reason)
        } catch {
            throw .typstUnusable(python: python.path, reason: "\(error)")
        }
        guard tools.isNewEnough else { throw .typstTooOld(python: python.path, version: tools.version) }
        let missing = site.theme.fonts.filter { family in !tools.faces.contains { $0.family == family } }
        guard missing.isEmpty else { throw .fontMissing(missing, package: site.theme.fontPackage) }
        return Ready(python: python, tools: tools, worker: worker)
    }

    private func makePool(_ ready: Ready, site: SheetSite, folder: WorkFolder, jobs: Int) -> SheetPool {
        var words = JsonWriter()
        words.object { json in
            for word in site.words { json.field(name: Array(word.name.utf8)[...], text: word.text) }
        }
        let (path, patience, bytes) = (ready.python.path, options.limits.patience, words.bytes)
        let (root, fonts) = (folder.root, folder.fonts)
        @Sendable func setUp(_ worker: SheetWorker) throws(WorkerFailure) -> SheetWorker {
            let answer = try worker.ask(
                {
                    $0.field("root", text: Array(root.utf8))
                    $0.field("fonts", text: Array(fonts.utf8))
                }, body: bytes)
            guard answer.isOk else { throw .broken(answer.head["message"]?.text ?? "") }
            return worker
        }
        let pool = SheetPool(count: jobs, limits: options.limits) { () throws(WorkerFailure) in
            try setUp(try SheetWorker(python: path, patience: patience))
        }
        // One that fails here is replaced by the pool, which tells of it with the first sheet.
        if let worker = try? setUp(ready.worker) { pool.add(worker) }
        return pool
    }

    /// Why a logo cannot be drawn.
    private static func problem(ofLogo name: [UInt8], _ pool: SheetPool) -> String? {
        var model = JsonWriter()
        model.object { $0.field("logo", text: name) }
        do throws(SheetPool.Failure) {
            _ = try pool.make(SheetPool.Request(main: LogoFiles.trial, model: model.bytes, timestamp: 0))
            return nil
        } catch {
            if case .refused(let message, _) = error { return message }
            return "?"
        }
    }

    /// The hash of all that sheets depend on besides their models.
    private func surroundings(_ tools: TypstTools, _ site: SheetSite) -> [UInt8] {
        var text = JsonWriter()
        text.object { json in
            json.field("worker", number: SheetWorker.version)
            json.field("typst", text: Array(tools.version.utf8))
            json.array("fonts", of: tools.faces) { json, face in
                json.value(text: FontHash.of(face.path))
            }
            json.array("files", of: site.theme.files) { json, file in
                json.value(text: Array(file.name.utf8))
                json.value(text: ContentHash.of(file.bytes).hexadecimal)
            }
            json.array("words", of: site.words) { json, word in
                json.value(text: Array(word.name.utf8))
                json.value(text: word.text)
            }
        }
        return ContentHash.of(text.bytes).hexadecimal
    }
}
