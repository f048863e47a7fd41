import Bytes
import ServiceStandard
import Templates

/// The outermost frame of every template: what is the same on every page.
enum SiteFrame {
    /// - Parameter styles: style sheets to stand in the page itself, by the names of their files: `{{{styles.standar-css}}}`.
    ///   For a file that is kept apart from the site; `nil` for the pages of the site, whose policy forbids it.
    static func make(
        settings: SiteSettings, pages: [Site.FreePageEntry], words: [(name: String, text: ByteSlice)], assets: AssetNames,
        hasRegulations: Bool, styles: [(name: String, html: [UInt8])]? = nil
    ) -> FrozenModel {
        var builder = FrozenModel.Builder()
        let site = builder.frame(SiteField.self)
        builder.arena.set(site, .siteName, text: settings.name.value)
        builder.arena.set(site, .languageTag, text: Array(settings.language.rawValue.utf8))
        builder.arena.set(site, .hasAddress, flag: settings.address != nil)
        builder.arena.set(site, .hasCompliance, flag: settings.publishesCompliance)
        builder.arena.set(site, .hasRegulations, flag: hasRegulations)
        if let notice = settings.notice {
            let markup = builder.arena.write { Escaping.append(lines: notice.text.value, to: &$0) }
            builder.arena.set(site, .siteNotice, html: markup)
        }
        for page in menu(pages) {
            let link = builder.arena.record(LinkField.self)
            builder.arena.set(link, .href, text: page.route.path)
            builder.arena.set(link, .text, text: page.header.title.value)
            builder.arena.append(link, to: site, .menu)
        }
        builder.add("strings", texts: words)
        builder.add("assets", texts: assets.assets.map { ($0.key, $0.route.path[...]) })
        if let styles { builder.add("styles", markup: styles) }
        builder.prepare([
            ServicePageField.self, HomePageField.self, OfficePageField.self, TopicPageField.self, FeesPageField.self,
            ComplaintsPageField.self, FreePageField.self, RedirectPageField.self, SopPageField.self,
            RegulationPageField.self, RegulationListPageField.self, CompliancePageField.self,
        ])
        return builder.freeze()
    }

    /// The pages of the menu: the numbered ones first, then the others by title.
    private static func menu(_ pages: [Site.FreePageEntry]) -> [Site.FreePageEntry] {
        func key(_ page: Site.FreePageEntry) -> Int? {
            switch page.header.menu {
            case .no: nil
            case .yes: Int.max
            case .position(let number): number
            }
        }
        return pages.filter { key($0) != nil }.sorted { a, b in
            let (first, second) = (key(a) ?? 0, key(b) ?? 0)
            guard first == second else { return first < second }
            return a.header.title.value.lexicographicallyPrecedes(b.header.title.value)
        }
    }
}
