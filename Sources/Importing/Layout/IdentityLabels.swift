import Bytes

/// The upper part of an SOP's identity block in columns: lines of the office at the left, labels and values at the right.
struct IdentityLabels {
    private struct Label {
        var text: [UInt8]
        /// Indices of its lines.
        var lines: ClosedRange<Int>
        var values: [(index: Int, words: [LayoutLine.Word])] = []

        /// A date or a number: its value has one line.
        var isShort: Bool {
            switch SopIdentity.field(text) {
            case .number, .date: true
            case .title, .official, nil: false
            }
        }
    }

    private let lines: [LayoutLine]
    /// Where the labels begin.
    private var left = 0
    private var labels: [Label] = []
    /// How many lines above each have nothing at the right, and the last that has a number of an official.
    private var gaps: [Int] = []
    private var officials: [Int] = []
    /// Rows with tabs between their cells, as ``SopIdentity`` reads them: the office's lines first.
    private(set) var rows: [SourceLine] = []

    init(_ lines: [LayoutLine]) {
        self.lines = lines
        var found: [(index: Int, words: [LayoutLine.Word])] = []
        for index in lines.indices {
            for phrase in lines[index].phrases {
                if let label = Self.label(phrase) { found.append((index, label)) }
            }
        }
        guard let left = found.compactMap({ $0.words.first?.start }).min() else {
            rows = lines.filter { !$0.isBlank }.map { SourceLine(number: $0.number, indent: 0, text: $0.text) }
            return
        }
        self.left = left
        measure()
        read(found)
        for label in labels {
            let text = label.text + [ASCII.tab] + Self.text(of: label)
            rows.append(SourceLine(number: lines[label.lines.lowerBound].number, indent: 0, text: text))
        }
    }

    /// The words of the label that a phrase begins with.
    private static func label(_ phrase: LayoutLine.Phrase) -> [LayoutLine.Word]? {
        let words = phrase.words
        if let colon = words.firstIndex(where: { $0.text.last == 0x3A }) {
            let label = words[...colon].filter { $0.text != [0x3A] }
            return !label.isEmpty && label.count <= 5 && SopIdentity.field(label.joinedText) != nil ? label : nil
        }
        guard let count = words.indices.prefix(6).first(where: { SopIdentity.field(Array(words[...$0]).joinedText) != nil }) else { return nil }
        // "Tanggal Efektif 4 Maret 2024" has its value close to it.
        let isWhole = words.count <= 4 && !words[(count + 1)...].contains { $0.text.contains(where: ASCII.isDigit) }
        return isWhole && SopIdentity.field(phrase.text) != nil ? words : Array(words[...count])
    }

    private mutating func read(_ found: [(index: Int, words: [LayoutLine.Word])]) {
        // Values begin behind the labels, at a colon where there are some.
        let labelEnd = found.compactMap { $0.words.last?.end }.max() ?? left
        let cut = found.compactMap { label in
            lines[label.index].words.first { word in label.words.last.map { word.start >= $0.end } ?? false }?.start
        }.min() ?? labelEnd
        var loose: [(index: Int, words: [LayoutLine.Word])] = []
        let first = found.first?.index ?? 0
        let blank = lines[..<first].lastIndex(where: \.isBlank) ?? 0
        let own = Dictionary(found.map { ($0.index, $0.words) }) { first, _ in first }
        for (index, line) in lines.enumerated() where !line.isBlank {
            // Above the block, where it is as wide as the page.
            if index < first, line.words.contains(where: { $0.start >= left }), line.start < cut || index < blank {
                rows.append(SourceLine(number: line.number, indent: 0, text: line.text))
                continue
            }
            let office = line.words.filter { $0.start < left }
            if !office.isEmpty { rows.append(SourceLine(number: line.number, indent: 0, text: office.joinedText)) }
            let right = line.words.filter { $0.start >= left }
            // The rest of a label that is broken over lines stands below it.
            let own = own[index] ?? right.filter { $0.start < min(cut, labelEnd) }
            let value = right.filter { !own.contains($0) }
            if !own.isEmpty { add(own.joinedText, at: index) }
            if value.isEmpty { continue }
            if own.isEmpty { loose.append((index, value)) } else { labels[labels.count - 1].values.append((index, value)) }
        }
        for value in loose { labels[owner(of: value.index)].values.append(value) }
    }

    /// A label, or the second line of one ("Disahkan" / "oleh").
    private mutating func add(_ text: [UInt8], at index: Int) {
        if let last = labels.last, SopIdentity.field(last.text) == nil, !isParted(last.lines.upperBound, index) {
            let joined = [last.text, text].joinedBySpace
            if SopIdentity.field(joined) != nil {
                labels[labels.count - 1].text = joined
                labels[labels.count - 1].lines = last.lines.lowerBound...index
                return
            }
        }
        labels.append(Label(text: text, lines: index...index))
    }

    /// Whether a line without anything at the right stands between two.
    private func isParted(_ first: Int, _ last: Int) -> Bool {
        first + 1 < last && gaps[last] > gaps[first + 1]
    }

    /// Counts gaps and finds numbers of officials, so that each look at them costs nothing.
    private mutating func measure() {
        gaps = [0]
        officials = []
        for (index, line) in lines.enumerated() {
            let right = line.words.filter { $0.start >= left }
            gaps.append(gaps[index] + (right.isEmpty ? 1 : 0))
            officials.append(right.contains { $0.text[...].prefix(3).equalsFolded("nip") } ? index : officials.last ?? -1)
        }
    }

    /// The last label that begins at a line or above it; the first where there is none.
    private func lastLabel(before index: Int) -> Int {
        var (lower, upper) = (0, labels.count - 1)
        while lower < upper {
            let middle = (lower + upper + 1) / 2
            if labels[middle].lines.lowerBound <= index { lower = middle } else { upper = middle - 1 }
        }
        return lower
    }

    /// The label that a line with nothing but a value belongs to: labels may stand in the middle of their values.
    private func owner(of index: Int) -> Int {
        let before = lastLabel(before: index)
        guard labels[before].lines.lowerBound <= index else { return 0 }
        let next = before + 1
        guard next < labels.count, labels[before].lines.upperBound < index else { return before }
        if case .date = SopIdentity.field(labels[before].text), labels[before].values.contains(where: { $0.index < index }) { return next }
        if labels[before].isShort {
            let isParted = isParted(labels[before].lines.upperBound, index)
            return isParted || !labels[next].isShort && !self.isParted(index, labels[next].lines.lowerBound) ? next : before
        }
        // Behind the number of the official nothing more is said of him.
        let isDone = index > 0 && officials[index - 1] >= labels[before].lines.lowerBound
        return isDone && lines[index].words.contains(where: { $0.start >= left && $0.text.contains(where: ASCII.isLetter) }) ? next : before
    }

    /// The lines of a value; an empty one where a blank line parts them.
    private static func text(of label: Label) -> [UInt8] {
        var out: [UInt8] = []
        var before: Int?
        for value in label.values.sorted(by: { $0.index < $1.index }) {
            if let before {
                out.append(SourceLine.cellBreak)
                if value.index > before + 2 { out.append(SourceLine.cellBreak) }
            }
            out += value.words.joinedText
            before = value.index
        }
        return out
    }
}
