import Bytes
import ServiceStandard

/// A service entry whose components have headings: from SIPPN, from a website, from a decree.
struct HeadedEntry: Shape {
    let kind = DocumentKind.service
    let name = (indonesian: "isian layanan dengan judul komponen", english: "service entry with headings")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let source = SourceText(text, account: &account)
        let finder = HeadingFinder(source.lines, names: setting.names)
        var seen: Set<Component> = []
        for line in source.lines {
            guard let component = finder.heading(line, seen: seen, current: nil)?.component else { continue }
            if component.rawValue <= Component.evaluation.rawValue { seen.insert(component) }
        }
        return seen.count < 2 ? 0 : min(90, 30 + 10 * seen.count)
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let source = SourceText(text, account: &writer.account)
        let finder = HeadingFinder(source.lines, names: setting.names)
        var above: [SourceLine] = []
        var sections: [SourceSection] = []
        var decrees: [(HeadingFinder.Found, SourceLine)] = []
        var seen: Set<Component> = []
        // Of the last component's heading; 0: the text marks none.
        var level = 0
        for (index, line) in source.lines.enumerated() {
            if isLoneNumber(line, before: index + 1 < source.lines.count ? source.lines[index + 1] : nil, finder) {
                writer.account.leaveOut(line.text, .numbering, line: line.number)
                continue
            }
            guard let found = finder.heading(line, seen: seen, current: sections.last?.component), let component = found.component else {
                if let section = SourceSection(nearly: line, setting.names, seen: seen) {
                    if let component = section.component { seen.insert(component) }
                    sections.append(section)
                    level = line.level
                } else if line.level > 0, line.level <= level, !sections.isEmpty {
                    // A heading that is none of the guide, beside those that are.
                    let marker = Marker(line.text[...])?.length ?? 0
                    writer.account.leaveOut(line.text[..<marker], .numbering, line: line.number)
                    let heading = CardWriter.withoutColon(line.text[marker...])
                    sections.append(SourceSection(component: nil, heading: Array(heading), line: line.number))
                } else if sections.isEmpty {
                    above.append(line)
                } else {
                    sections[sections.count - 1].lines.append(line)
                }
                continue
            }
            if component == .decree {
                if sections.isEmpty { above.append(line) } else { decrees.append((found, line)) }
                continue
            }
            seen.insert(component)
            level = line.level
            writer.account.leaveOut(found.marker, .numbering, line: line.number)
            var section = SourceSection(component: component, heading: Array(found.heading), line: line.number)
            if !found.value.isEmpty { section.lines.append(SourceLine(number: line.number, indent: line.indent, text: Array(found.value))) }
            sections.append(section)
        }
        guard !sections.isEmpty else { throw .noShape }
        leadingRequirements(&above, &sections, &writer)
        var head = Head(above, letterhead: source.letterhead, finder: finder, account: &writer.account)
        for (found, line) in decrees { head.take(decree: found, line, &writer.account) }
        return CardDrafting.draft(head, sections, writer, path: text.path, gaps: SourceLines.gaps(text))
    }

    /// Lists above the first heading are the requirements of a page whose title says so.
    private func leadingRequirements(_ above: inout [SourceLine], _ sections: inout [SourceSection], _ writer: inout CardWriter) {
        guard !sections.contains(where: { $0.component == .requirements }), above.count(where: { Marker($0.text[...]) != nil }) >= 2,
            let first = above.firstIndex(where: { Marker($0.text[...]) != nil }), first > 0
        else { return }
        let section = SourceSection(component: .requirements, heading: [], line: above[first].number, lines: Array(above[first...]))
        writer.note(.guessed([writer.setting.title(of: .requirements)]), line: section.line)
        above.removeSubrange(first...)
        sections.insert(section, at: 0)
    }

    /// A number that a table had in a cell of its own, in front of a heading.
    private func isLoneNumber(_ line: SourceLine, before next: SourceLine?, _ finder: HeadingFinder) -> Bool {
        guard line.text.count <= 3, line.text.allSatisfy({ ASCII.isDigit($0) || $0 == 0x2E }), let next else { return false }
        return finder.component(of: HeadingFinder.split(next.text[...]).name) != nil
    }
}
