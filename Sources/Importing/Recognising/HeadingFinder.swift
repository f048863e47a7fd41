import Bytes
import Reading
import ServiceStandard

/// Finds the headings of components in a text.
struct HeadingFinder {
    let names: HeadingTable
    /// Whether only lines marked as headings are some: the text is Markdown.
    private let isMarked: Bool

    init(_ lines: [SourceLine], names: HeadingTable) {
        self.names = names
        isMarked = lines.count { $0.level > 0 && names.match($0.text[...]) != nil } >= 2
    }

    /// A line that is a heading, with what stands behind its colon.
    struct Found {
        var component: Component?
        var marker: ByteSlice
        var heading: ByteSlice
        var value: ByteSlice
    }

    /// - Parameters:
    ///   - seen: components that have a heading already.
    ///   - current: the component of the lines before.
    func heading(_ line: SourceLine, seen: Set<Component>, current: Component?) -> Found? {
        let text = line.text[...]
        guard !text.contains(ASCII.tab) else { return nil }
        let marker = Marker(text).map { text.prefix($0.length) } ?? text.prefix(0)
        let bare = text.dropFirst(marker.count)
        let (name, value) = Self.split(bare)
        if line.level > 0 {
            if value.isEmpty, let component = component(of: name) { return Found(component: component, marker: marker, heading: name, value: value) }
            return nil
        }
        if value.isEmpty {
            guard let component = component(of: name) else { return nil }
            // Below marked headings "Media Pengaduan :" is a part of its section.
            guard !isMarked || component == .decree else { return nil }
            guard isHeadingLike(line, marker, component), !(seen.contains(component) && marker.isEmpty && component != current) else { return nil }
            return Found(component: component, marker: marker, heading: name, value: value)
        }
        // "Biaya: gratis"
        guard let component = component(of: name), component.rawValue <= Component.evaluation.rawValue || component == .decree,
            !seen.contains(component), !isMarked || component == .decree, line.indent < 4,
            marker.isEmpty || Marker(text)?.kind != .bullet
        else { return nil }
        return Found(component: component, marker: marker, heading: name, value: value)
    }

    func component(of name: ByteSlice) -> Component? {
        switch names.match(name) {
        case .component(let component): component
        case .timeOrHours: .time
        case nil: nil
        }
    }

    /// A word like "Pemohon" or "Waktu" is a heading only where it looks like one.
    private func isHeadingLike(_ line: SourceLine, _ marker: ByteSlice, _ component: Component) -> Bool {
        guard line.indent < 4, Marker(line.text[...])?.kind != .bullet else { return false }
        let isColon = line.text.last == 0x3A
        let isCapital = !line.text.contains { $0 >= 0x61 && $0 <= 0x7A }
        let isComponent = component.rawValue <= Component.evaluation.rawValue
        let isLong = line.text.contains(ASCII.space) || line.text.contains(0x2F)
        if !marker.isEmpty { return isComponent ? isColon || isCapital || isLong || line.isApart : isCapital && isLong }
        return isColon || isCapital || line.isApart || isComponent && isLong || isComponent && component != .time
    }

    /// The text before a colon and behind it.
    static func split(_ text: ByteSlice) -> (name: ByteSlice, value: ByteSlice) {
        guard let colon = text.offset(of: 0x3A) else { return (text.trimmed(), text.suffix(0)) }
        let index = text.startIndex + colon
        let value = text[(index + 1)...].trimmed()
        // "08:00" and "https:" have no label.
        let isClock = index > text.startIndex && ASCII.isDigit(text[index - 1]) && (text[(index + 1)...].first.map(ASCII.isDigit) ?? false)
        if value.starts(with: "//") || isClock { return (text.trimmed(), text.suffix(0)) }
        return (text[..<index].trimmed(), value)
    }
}
