import Bytes
import Diagnostics

/// Reads files of the site again, for the few places that are told when the cards are no longer in memory.
final class SiteSources {
    private let read: (String) -> SourceFile?
    /// The last files read: a finding asks for two of them several times.
    private var last: [SourceFile] = []
    private static let most = 4

    /// - Parameter read: reads a file by its path; `nil` when it is gone.
    init(_ read: @escaping (String) -> SourceFile?) { self.read = read }

    func file(_ path: String) -> SourceFile? {
        if let place = last.firstIndex(where: { $0.path == path }) {
            if place > 0 { last.swapAt(0, place) }
            return last[0]
        }
        guard let file = read(path) else { return nil }
        if last.count == Self.most { last.removeLast() }
        last.insert(file, at: 0)
        return file
    }

    /// Line and column of a place.
    func place(_ place: Ledger.Place) -> Place {
        file(place.path)?.place(place.range) ?? Place(file: place.path)
    }

    /// What stands at a place, as text for a message.
    func text(_ place: Ledger.Place) -> String { Self.text(file(place.path)?[place.range] ?? []) }

    /// Bytes as text for a message, on one line.
    static func text(_ bytes: ByteSlice) -> String {
        var words: [UInt8] = []
        words.append(bytes.split(whereSeparator: ASCII.isSpace), separatedBy: " ")
        return words.string
    }
}
