import Bytes
import Diagnostics

/// The lanes of a flow while its steps are read: in the order that the header sets, then in that of the work; the one of
/// performers who are not known yet comes last.
struct LaneTable {
    private struct Entry {
        var key: [UInt8]
        var title: ByteSlice
        /// Where the header lists it; `nil` when only steps name it.
        var listed: SourceRange?
        var isUsed = false
    }

    private var entries: [Entry] = []
    /// Where each entry stands among the columns.
    private var columns: [Int] = []
    private let hasOrder: Bool

    init(_ order: [SourcedText], _ problems: inout [(problem: FlowProblem, range: SourceRange)]) {
        hasOrder = !order.isEmpty
        for name in order {
            let key = PerformerNames.folded(name.value)
            if entries.contains(where: { $0.key == key }) {
                problems.append((.performerListedTwice(name.value.string), name.range))
            } else {
                entries.append(Entry(key: key, title: name.value, listed: name.range))
            }
        }
    }

    /// The entry of a performer; one that is new gets one.
    mutating func lane(
        of performer: FlowSource.Performer, _ problems: inout [(problem: FlowProblem, range: SourceRange)]
    ) -> Int {
        let key = PerformerNames.folded(performer.name)
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index].isUsed = true
            return index
        }
        if hasOrder, key != FlowBuilder.openPerformer {
            let name = performer.name.string
            let listed = entries.filter { $0.listed != nil }.map(\.title.string)
            problems.append((.performerNotListed(name, nearest: Spelling.nearest(to: name, among: listed)), performer.range))
        }
        entries.append(Entry(key: key, title: performer.name, listed: nil, isUsed: true))
        return entries.count - 1
    }

    /// Settles the columns and gives their titles; call it when all steps have been read.
    mutating func finish(_ problems: inout [(problem: FlowProblem, range: SourceRange)]) -> [ByteSlice] {
        let open = entries.indices.filter { entries[$0].key == FlowBuilder.openPerformer }
        // While it is not known who does a step, it may be one of those who have none yet.
        for entry in entries where !entry.isUsed && open.isEmpty {
            if let range = entry.listed { problems.append((.performerNeverUsed(entry.title.string), range)) }
        }
        let order = entries.indices.filter { !open.contains($0) } + open
        columns = [Int](repeating: 0, count: entries.count)
        for (column, entry) in order.enumerated() { columns[entry] = column }
        return order.map { entries[$0].title }
    }

    /// The column of an entry, once ``finish(_:)`` has settled them.
    func column(_ entry: Int) -> Int { columns[entry] }
}
