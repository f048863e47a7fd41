import Bytes
import ServiceStandard

/// A SIPPN entry whose headings were lost on the way: order and kind of value tell the components.
struct HeadlessEntry: Shape {
    let kind = DocumentKind.service
    let name = (indonesian: "isian SIPPN tanpa judul komponen", english: "SIPPN entry without headings")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let source = SourceText(text, account: &account)
        return Places(source.lines) == nil ? 0 : 45
    }

    /// Where the components stand in the lines.
    private struct Places {
        /// First line of requirements, procedure, time, fee, product and complaints.
        var requirements: Int
        var procedure: Int?
        var time: Int
        var fee: Int
        var product: Int
        var complaints: Int

        init?(_ lines: [SourceLine]) {
            let isList = lines.map { Marker($0.text[...]) != nil }
            guard let firstItem = isList.firstIndex(of: true) else { return nil }
            // The fee stands behind the time, the time behind the lists.
            guard let firstTime = lines.indices[firstItem...].first(where: { !isList[$0] && Values.isTime(lines[$0].text[...]) }),
                let fee = lines.indices[firstTime...].dropFirst().first(where: { !isList[$0] && Values.isFee(lines[$0].text[...]) }),
                let time = Places.time(lines, isList, firstItem..<fee)
            else { return nil }
            self.fee = fee
            self.time = time
            requirements = firstItem
            procedure = Places.procedure(lines, isList, firstItem..<time)
            var end = fee + 1
            while end < lines.count, Values.isFee(lines[end].text[...]) { end += 1 }
            let complaints = lines.indices.first { $0 > end && Values.isChannel(lines[$0].text[...]) } ?? lines.count
            // Products are a list mostly; what stands before it still speaks of the fee.
            product = (end..<max(end, complaints)).first { isList[$0] } ?? end
            self.complaints = max(complaints, product)
        }

        /// Opening hours and the like stand in the same field, so that it begins right behind the steps. Ages and limits in the
        /// captions of lists are none.
        private static func time(_ lines: [SourceLine], _ isList: [Bool], _ range: Range<Int>) -> Int? {
            guard let last = range.last(where: { !isList[$0] && Values.isTime(lines[$0].text[...]) }) else { return nil }
            var time = last
            while time > range.lowerBound, !isList[time - 1], let first = lines[time - 1].text.first, !(first >= 0x61 && first <= 0x7A) { time -= 1 }
            return time
        }

        /// Where numbers begin anew and items turn from documents to activities.
        private static func procedure(_ lines: [SourceLine], _ isList: [Bool], _ range: Range<Int>) -> Int? {
            let starts = range.dropFirst().filter { index in
                guard let marker = Marker(lines[index].text[...]) else { return false }
                let before = Marker(lines[index - 1].text[...])
                // Bullets have no first one: they begin where something else ends.
                return marker.kind == .bullet ? before?.kind != .bullet || lines[index].isApart : marker.value == 1
            }
            // Counted up line by line: documents above a start speak for it, activities above it against it.
            var scores: [Int] = []
            var score = 0
            for index in range {
                scores.append(score)
                guard let marker = Marker(lines[index].text[...]) else { continue }
                score += Values.isActivity(lines[index].text[...].dropFirst(marker.length)) ? -1 : 1
            }
            return starts.max { scores[$0 - range.lowerBound] < scores[$1 - range.lowerBound] }
        }
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let source = SourceText(text, account: &writer.account)
        let lines = source.lines
        guard let places = Places(lines) else { throw .noShape }
        let finder = HeadingFinder(lines, names: setting.names)
        let head = Head(Array(lines[..<places.requirements]), letterhead: source.letterhead, finder: finder, account: &writer.account)
        var sections: [SourceSection] = []
        func add(_ component: Component, _ range: Range<Int>) {
            guard !range.isEmpty else { return }
            sections.append(SourceSection(component: component, heading: [], line: lines[range.lowerBound].number, lines: Array(lines[range])))
        }
        add(.requirements, places.requirements..<(places.procedure ?? places.time))
        if let procedure = places.procedure { add(.procedure, procedure..<places.time) }
        add(.time, places.time..<places.fee)
        add(.fee, places.fee..<places.product)
        add(.product, places.product..<places.complaints)
        add(.complaints, places.complaints..<lines.count)
        let titles = sections.compactMap { $0.component.map(setting.title) }
        writer.note(.guessed(titles), line: lines[places.requirements].number)
        return CardDrafting.draft(head, sections, writer, path: text.path, gaps: [])
    }
}
