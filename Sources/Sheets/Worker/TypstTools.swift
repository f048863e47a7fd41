import Bytes

/// What a Python that has Typst answers of itself and of the fonts on this machine.
struct TypstTools: Equatable {
    /// The version of the package typst.
    var version: String
    /// Font files that have one of the wanted families, each with its family.
    var faces: [Face]

    struct Face: Equatable {
        var family: String
        var path: String
    }

    /// The version that sheets are made for, and the first that will do.
    static let wanted = "0.15.2"
    private static let oldest = (0, 15)

    /// Whether this version draws the sheets of this baku.
    var isNewEnough: Bool {
        let parts = version.split(separator: ".").map { Int($0) ?? 0 }
        return parts.count > 1 && (parts[0], parts[1]) >= Self.oldest
    }

    /// Asks a worker that was just started.
    /// - Throws: ``Unusable``.
    static func ask(_ worker: SheetWorker, families: [String]) throws(Unusable) -> TypstTools {
        let answer: SheetWorker.Answer
        do throws(WorkerFailure) {
            answer = try worker.ask { $0.array("families", of: families) { $0.value(text: Array($1.utf8)) } }
        } catch {
            throw Unusable(error)
        }
        guard answer.isOk, let version = answer.head["typst"]?.text, let items = answer.head["faces"]?.items else {
            throw Unusable(reason: answer.head["message"]?.text ?? "")
        }
        let faces = items.compactMap { item in
            item["family"]?.text.flatMap { family in item["path"]?.text.map { Face(family: family, path: $0) } }
        }
        return TypstTools(version: version, faces: faces)
    }

    /// Why this Python is of no use.
    struct Unusable: Error {
        /// In the program's own words.
        var reason: String

        init(reason: String) { self.reason = reason }

        init(_ failure: WorkerFailure) { reason = failure.words }
    }
}
