import Bytes

/// `sitemap.xml`: every page of the site with its full address (protocol 0.9 of sitemaps.org).
///
/// It names no dates: when a file changed says nothing about the standard in it.
enum SiteMap {
    /// - Parameter address: the site's address without a slash at its end.
    static func write(_ routes: [Route], address: ByteSlice, to out: inout ByteBuffer) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for route in routes {
            out.append("<url><loc>")
            Escaping.append(text: address, to: &out)
            out.append(0x2F)
            if route != .home { Escaping.append(text: route.path[...], to: &out) }
            out.append("</loc></url>\n")
        }
        out.append("</urlset>\n")
    }
}
