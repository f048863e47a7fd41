import Bytes

/// Where the pages of a text begin.
enum PageStarts {
    /// Numbers of the lines at which pages begin, the first line of the text among them; empty for a text of one page.
    ///
    /// - Parameter feeds: where form feeds stood, as numbers of bytes before them; each at the start of a line.
    static func lines(of feeds: [Int], in bytes: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var line = 1
        var index = 0
        // Behind the last page of a PDF stands a form feed, too.
        let end = bytes.lastIndex { !ASCII.isSpace($0) } ?? 0
        for feed in feeds where feed > 0 && feed <= end {
            while index < feed {
                if bytes[index] == ASCII.newline { line += 1 }
                index += 1
            }
            if starts.isEmpty { starts.append(1) }
            if starts.last != line { starts.append(line) }
        }
        return starts
    }
}
