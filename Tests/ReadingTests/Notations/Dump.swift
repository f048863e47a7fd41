import Bytes
import Diagnostics
import Reading
import ServiceStandard

// Values as one line of text, so that a table row shows all of a value and a failing row says what came instead.

func slice(_ text: String) -> ByteSlice { ArraySlice(Array(text.utf8)) }

/// The value's line, or "refused: reason «text it points to»".
func dump<Value>(_ text: String, _ read: (ByteSlice) -> NotationResult<Value>, _ line: (Value) -> String) -> String {
    // The slice stands in the middle of a larger buffer, as in a file: indices must not be assumed to begin at 0.
    let padded = Array("§§ ".utf8) + Array(text.utf8) + Array(" §§ 99".utf8)
    let part = padded[5..<(5 + text.utf8.count)]
    switch read(part) {
    case .success(let value): return line(value)
    case .failure(let refusal): return "refused: \(refusal.reason) «\(part[refusal.range].string)»"
    }
}

private func optional(_ prefix: String, _ slice: ByteSlice?) -> String { slice.map { " \(prefix)=«\($0.string)»" } ?? "" }

func line(_ notes: [NotationNote]) -> String { notes.map { " !\($0.kind)" }.joined() }

func line(_ number: NumberReader.Number) -> String { line(number.quantity) + line(number.notes) }

func line(_ quantity: Quantity) -> String {
    var out: [UInt8] = []
    quantity.append(to: &out, decimalMark: 0x2E)
    return out.string
}

func line(_ span: Duration.Span) -> String {
    "\(line(span.first.quantity)) \(span.first.unit)" + (span.second.map { " + \(line($0.quantity)) \($0.unit)" } ?? "")
}

func line(_ duration: Duration) -> String {
    var result = "\(duration.bound) "
    if duration.parts.isEmpty {
        switch (duration.minimum, duration.maximum) {
        case (let low?, let high?): result += low == high ? line(low) : "\(line(low)) … \(line(high))"
        case (let low?, nil): result += "\(line(low)) …"
        case (nil, let high?): result += "… \(line(high))"
        case (nil, nil): result += "nothing"
        }
    } else {
        result = duration.parts.map { "[\(line($0))]" }.joined(separator: " ")
    }
    if let reservation = duration.reservation { result += " ~\(reservation)" }
    if let anchor = duration.anchor { result += " \(anchor.relation)=«\(anchor.event.string)»" }
    result += optional("if", duration.condition) + optional("label", duration.label)
    return result + optional("rest", duration.remainder) + line(duration.notes)
}

func line(_ rupiah: Rupiah) -> String { "\(rupiah.amount)" }

func line(_ fee: Fee) -> String {
    var result: String
    switch fee.kind {
    case .free(let wording): result = "free \(wording)"
    case .amount(let least, let most): result = least == most ? line(least) : "\(line(least))…\(line(most))"
    case .reference(let text): result = "reference «\(text.string)»"
    case .variable(let text): result = "variable «\(text.string)»"
    case .notStated(let blank): result = "notStated \(blank)"
    }
    if let reservation = fee.reservation { result += " ~\(reservation)" }
    result += optional("unit", fee.unit) + optional("if", fee.condition) + optional("basis", fee.legalBasis)
    result += optional("mark", fee.footnote) + optional("label", fee.label) + optional("rest", fee.remainder)
    return result + line(fee.notes)
}
