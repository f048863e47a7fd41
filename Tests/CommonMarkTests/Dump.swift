import CommonMark

/// Writes a document as an indented list of its nodes: kind, places as line:column (columns in bytes), content.
func dump(_ document: Document, _ bytes: [UInt8]) -> String {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
        if byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)) { starts.append(index + 1) }
    }
    func place(_ offset: UInt32) -> String {
        let line = starts.lastIndex { $0 <= Int(offset) } ?? 0
        return "\(line + 1):\(Int(offset) - starts[line] + 1)"
    }
    var result = ""
    var depth: [Int: Int] = [:]
    for (index, node) in document.nodes.enumerated() {
        let level = node.parent < 0 ? 0 : (depth[Int(node.parent)] ?? 0) + 1
        depth[index] = level
        result += String(repeating: "  ", count: level) + "\(node.kind) \(place(node.sourceStart))-\(place(node.sourceEnd))"
        if node.level > 0 { result += " level \(node.level)" }
        if node.kind == .list { result += (node.isOrdered ? " from \(node.firstNumber)" : "") + (node.isTight ? " tight" : " loose") }
        if node.alignment != .none { result += " \(node.alignment)" }
        if node.isIndentedCode { result += " indented" }
        if !node.literal.isEmpty { result += " " + quoted(document.literal(node)) }
        if !node.target.isEmpty { result += " -> " + quoted(document.target(node)) }
        if !node.title.isEmpty { result += " title " + quoted(document.title(node)) }
        result += "\n"
    }
    return result
}

private func quoted(_ bytes: some Sequence<UInt8>) -> String {
    var text = "\""
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\n": text += "\\n"
        case "\t": text += "\\t"
        case "\r": text += "\\r"
        default: text.unicodeScalars.append(scalar)
        }
    }
    return text + "\""
}

func parse(_ text: String) -> Document {
    let bytes = Array(text.utf8)
    return CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
}

func dump(_ text: String) -> String { dump(parse(text), Array(text.utf8)) }
