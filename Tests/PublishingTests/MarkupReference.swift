import Bytes
import CCmark
import CommonMark

@testable import Publishing

/// libcmark's own HTML of a text, without dangerous addresses.
func referenceHTML(_ bytes: [UInt8]) -> String {
    let html = bytes.withUnsafeBytes { buffer in
        cmark_markdown_to_html(buffer.baseAddress, buffer.count, CMARK_OPT_DEFAULT | CMARK_OPT_SAFE)
    }
    guard let html else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
}

/// Empties the addresses that libcmark empties in safe mode.
struct ReferenceAddresses: MarkupHooks {
    mutating func address(_ target: ArraySlice<UInt8>, isImage: Bool) -> ArraySlice<UInt8>? {
        let text = String(decoding: target, as: UTF8.self).lowercased()
        let isData = text.hasPrefix("data:")
        let isPicture = ["png", "gif", "jpeg", "webp"].contains { text.hasPrefix("data:image/" + $0) }
        let isDangerous = ["javascript:", "vbscript:", "file:"].contains { text.hasPrefix($0) }
        return isDangerous || (isData && !isPicture) ? [] : target
    }
}

func ourHTML(_ bytes: [UInt8], _ parser: CommonMarkParser = CommonMarkParser()) -> String {
    let document = parser.parse(bytes, from: 0, to: bytes.count)
    var hooks = ReferenceAddresses()
    var output = ByteBuffer()
    MarkupWriter(dialect: .specification).write(document, 0, &hooks, to: &output)
    return String(decoding: output.array(), as: UTF8.self)
}
