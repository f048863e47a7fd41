import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Sections made of lines: completion time, fee, products, complaints, opening hours, legal basis.
extension CardContext {
    static let feeGrammar = ItemGrammar(properties: .fee)
    static let lineGrammar = ItemGrammar(properties: .other)
    /// Hours, contacts and legal bases know no properties; a list in one of them is shown below it.
    static let plainGrammar = ItemGrammar(properties: [], keepsLists: true)

    /// A line of the completion time from a list item.
    ///
    /// - Parameter isPart: whether a promise stands before the list.
    mutating func timeLine(_ item: RawItem, isPart: Bool) -> TimeLine {
        var line = timeLine(item.text, isPart: isPart)
        if line.duration == nil { line.isUnread = reportUnreadTime(item.text) }
        line.condition = item.condition
        line.properties = item.properties
        line.remainder = item.remainder
        return line
    }

    /// - Parameter known: what the whole line reads as, where that has been read already.
    mutating func timeLine(_ text: RichText, isPart: Bool, _ known: Sourced<Duration>? = nil) -> TimeLine {
        if let (label, value) = split(text), let duration = duration(value, label: label) {
            return TimeLine(label: label, text: value, range: range(of: text), duration: duration, isPart: isPart)
        }
        return TimeLine(label: nil, text: text, range: range(of: text), duration: known ?? duration(text), isPart: isPart)
    }

    /// The promise in a paragraph, or one for each of its lines; `nil` when it holds none.
    mutating func timeLines(_ text: RichText) -> [TimeLine]? {
        // Opening hours below a time are neither its event nor a reason to leave it out.
        let hasHours = text.nodes.count > 2 && document.lines(of: text).contains { isHours($0) }
        let whole = duration(text)
        if !hasHours, let whole { return [timeLine(text, isPart: false, whole)] }
        var lines = document.lines(of: text).map { timeLine($0, isPart: false) }
        guard lines.contains(where: { $0.duration != nil }) else { return whole.map { [timeLine(text, isPart: false, $0)] } }
        for index in lines.indices where lines[index].duration == nil {
            lines[index].isUnread = reportUnreadTime(lines[index].text, isLine: true)
        }
        return lines
    }

    /// Whether a line states opening hours and begins with them.
    private func isHours(_ line: RichText) -> Bool { DurationReader.beginsWithHours(plain(line)) && hours(line) != nil }

    /// A line of the fee: "Nonelektronik: Rp350.000 per permohonan".
    mutating func feeLine(_ item: RawItem) -> FeeLine {
        var line = feeLine(item.text)
        if line.fees.isEmpty { reportUnreadAmount(line.text, orBare: true) }
        line.condition = item.condition
        line.properties = item.properties
        line.remainder = item.remainder
        return line
    }

    mutating func feeLine(_ text: RichText) -> FeeLine {
        if let (label, value) = split(text) {
            var fees = fees(value)
            let audience = plain(label)
            if FeeReader.namesAudience(audience) {
                for index in fees.indices where fees[index].value.condition == nil { fees[index].value.condition = audience }
            }
            if !fees.isEmpty { return reserved(FeeLine(label: label, text: value, range: range(of: text), fees: fees)) }
        }
        return FeeLine(label: nil, text: text, range: range(of: text), fees: fees(text))
    }

    /// The fees of a paragraph whose lines name one each: "Umum: gratis", and below it "WNA: Rp200.000"; `nil` for a sentence
    /// that goes on over several lines.
    mutating func feeLines(_ text: RichText) -> [FeeLine]? {
        guard text.nodes.count > 2, case let lines = document.lines(of: text), lines.count > 1,
            lines.allSatisfy({ split($0) != nil })
        else { return nil }
        let read = lines.map { feeLine($0) }
        return read.allSatisfy { $0.label != nil && !$0.fees.isEmpty } ? read : nil
    }

    /// A line whose label says that its amount is not what is paid: "Paling banyak: Rp50.000", "Meterai: Rp10.000".
    private func reserved(_ line: FeeLine) -> FeeLine {
        guard let label = line.label, line.fees.contains(where: { $0.value.namedAmounts != nil }),
            let reservation = FeeReader.reservation(behind: plain(label)) else { return line }
        var line = line
        for index in line.fees.indices where line.fees[index].value.namedAmounts != nil && line.fees[index].value.reservation == nil {
            line.fees[index].value.reservation = reservation
        }
        return line
    }

    func reserved(_ block: Block) -> Block {
        guard case .fees(let lines) = block else { return block }
        return .fees(lines.map { reserved($0) })
    }

    /// Whether a line has nothing behind its colon.
    func isIntroduction(_ line: FeeLine) -> Bool {
        !line.fees.isEmpty && line.fees.allSatisfy { if case .notStated(.empty) = $0.value.kind { true } else { false } }
    }

    func product(_ item: RawItem) -> Product {
        var product = Product(text: item.text, range: item.range)
        product.condition = item.condition
        product.properties = item.properties
        product.parts = item.parts
        product.partMarks = item.partMarks
        product.remainder = item.remainder
        return product
    }

    func hoursLine(_ item: RawItem) -> HoursLine {
        var line = hoursLine(item.text)
        line.remainder = item.remainder
        return line
    }

    func hoursLine(_ text: RichText) -> HoursLine {
        HoursLine(text: text, range: range(of: text), hours: hours(text))
    }

    func legalBasis(_ item: RawItem) -> LegalBasis {
        var basis = LegalBasis(text: item.text, range: item.range)
        basis.remainder = item.remainder
        return basis
    }
}
