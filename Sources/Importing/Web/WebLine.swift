import Bytes

/// A line of the text that is made of a page.
struct WebLine {
    var text: [UInt8]
    /// Spaces in front of it.
    var indent = 0
    /// Level of a heading; 0 for none.
    var level = 0
    /// Whether a blank line stands before it.
    var isApart = false
    /// In the source.
    var number: Int

    /// Appends it to a text, with the number of each line that this makes.
    func append(to bytes: inout [UInt8], numbers: inout [Int]) {
        if isApart, !bytes.isEmpty {
            bytes.append(ASCII.newline)
            numbers.append(number)
        }
        if level > 0 {
            bytes += repeatElement(0x23, count: level) + [ASCII.space]
        } else {
            bytes += repeatElement(ASCII.space, count: indent)
        }
        bytes += text
        bytes.append(ASCII.newline)
        numbers.append(number)
    }
}
