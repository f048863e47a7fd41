import Bytes
import Reading

/// The columns of the table of a flow, by its heading of one or two rows.
struct SopColumns {
    struct Performer {
        var index: Int
        var name: [UInt8]
    }

    var activity = 0
    var performers: [Performer] = []
    var materials: Int?
    var time: Int?
    var output: Int?
    var note: Int?
    /// Whether there is one column for all performers, whose cells name them.
    var namesPerformers = false
    /// Whether what stands in a performer's column surely is that performer's: columns that are known by their white only
    /// may hold what is written beside an arrow.
    var areMarksSure = true
    /// Rows of the heading.
    var height = 1

    /// `nil` when no such heading begins at a line.
    init?(_ lines: [SourceLine], at index: Int) {
        let first = lines[index].cells.map { HeadingKey.of($0[...]).string }
        guard first.count >= 4, let activity = first.firstIndex(where: Self.isActivity) else { return nil }
        self.activity = activity
        var names = first
        if let below = index + 1 < lines.count ? lines[index + 1].cells : nil, let lane = first.firstIndex(where: { $0.hasPrefix("pelaksana") }) {
            let second = below.map { HeadingKey.of($0[...]).string }
            guard second.contains(where: { Self.isTime($0) || Self.isMaterials($0) }) || first.contains(where: Self.isTime) else { return nil }
            height = 2
            for place in second.indices where !second[place].isEmpty {
                while names.count <= place { names.append("") }
                names[place] = second[place]
            }
            let end =
                names.indices.first { index in
                    let name = names[index]
                    return index > lane && (Self.isMaterials(name) || Self.isTime(name) || name.hasPrefix("mutu baku"))
                } ?? names.count
            performers = (lane..<end).filter { $0 < below.count && !below[$0].isEmpty }.map { Performer(index: $0, name: below[$0]) }
        } else {
            let end = names.indices.first { $0 > activity && (Self.isMaterials(names[$0]) || Self.isTime(names[$0])) } ?? names.count
            guard end > activity + 1, end < names.count else { return nil }
            performers = ((activity + 1)..<end).filter { !names[$0].isEmpty }.map { Performer(index: $0, name: lines[index].cells[$0]) }
        }
        // A row of headings that stands twice gives headings as names.
        let isHeading = performers.contains { performer in
            let key = HeadingKey.of(performer.name[...]).string
            return Self.isMaterials(key) || Self.isTime(key) || Self.isActivity(key)
        }
        guard !performers.isEmpty, !isHeading else { return nil }
        namesPerformers = performers.count == 1 && LayoutWords.heading(performers[0].name) == .performer
        materials = names.firstIndex(where: Self.isMaterials)
        time = names.firstIndex(where: Self.isTime)
        output = names.firstIndex { ["output", "keluaran", "hasil"].contains($0) }
        note = names.firstIndex { ["keterangan", "ket", "catatan"].contains($0) }
        // A row that numbers the columns.
        if index + height < lines.count {
            let cells = lines[index + height].cells.filter { !$0.isEmpty }
            if cells.count > 3, cells.allSatisfy({ $0.allSatisfy { ASCII.isDigit($0) || [0x28, 0x29, 0x2E].contains($0) } }) { height += 1 }
        }
    }

    private static func isActivity(_ key: String) -> Bool {
        ["kegiatan", "aktivitas", "aktivitas kegiatan", "kegiatan aktivitas", "uraian prosedur", "uraian kegiatan"].contains(key)
    }
    /// "Kelengkapan", "Persyaratan/Perlengkapan"; "Kasubbag Perlengkapan" is a performer.
    private static func isMaterials(_ key: String) -> Bool {
        ["kelengkapan", "perlengkapan", "persyaratan kelengkapan", "persyaratan perlengkapan"].contains { key.hasPrefix($0) }
    }
    private static func isTime(_ key: String) -> Bool { key == "waktu" }
}

extension SopColumns {
    /// The columns of a heading that is known by the places of its words; `nil` when it is of another table.
    init?(_ columns: [FlowHeading.Column]) {
        guard let activity = columns.firstIndex(where: { $0.heading == .activity }) else { return nil }
        self.activity = activity
        func index(of heading: LayoutWords.Heading) -> Int? { columns.indices.first { $0 > activity && columns[$0].heading == heading } }
        (materials, time, output, note) = (index(of: .materials), index(of: .time), index(of: .output), index(of: .note))
        guard let end = [materials, time, output].compactMap({ $0 }).min() else { return nil }
        performers = ((activity + 1)..<end).filter { columns[$0].heading == nil || columns[$0].heading == .performer }
            .map { Performer(index: $0, name: columns[$0].name) }
        guard !performers.isEmpty else { return nil }
        namesPerformers = performers.count == 1 && LayoutWords.heading(performers[0].name) == .performer
        areMarksSure = false
    }
}
