// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>An address, or the place where one is missing.</summary>
public sealed partial class Link : Fact
{
    internal Link(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["link"])
    {
    }

    /// <summary>As written.</summary>
    public string? Target => TextOf("target");

    /// <summary>The host.</summary>
    public string? Host => TextOf("host");

    /// <summary>Nothing says that only staff can open it.</summary>
    public bool Public => TruthOf("public");

    /// <summary>It leads to a front page and no further.</summary>
    public bool Home => TruthOf("home");

    /// <summary>An address of the web, of mail, a file of one computer or network, or words without their address.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>An address is promised ("click here", "the following link", `[the list]()`), and there is none.</summary>
    public bool Lost => TruthOf("lost");

    /// <summary>The words it stands behind; none where the address itself is written.</summary>
    public string? Text => TextOf("text");

    /// <summary>It is written without `http` before it, so that it cannot be followed everywhere.</summary>
    public bool Bare => TruthOf("bare");

    /// <summary>It begins with `https`.</summary>
    public bool Secure => TruthOf("secure");

    /// <summary>How many steps it leads behind the front page.</summary>
    public int? Depth => NumberOf("depth");

    /// <summary>It leads one step behind a front page and to no document, or to a search page.</summary>
    public bool Landing => TruthOf("landing");

    /// <summary>It leads to a place for sharing files: SharePoint, OneDrive, Teams, Google Drive, Dropbox, a network folder.</summary>
    public bool Share => TruthOf("share");

    /// <summary>It leads to an archive of web pages.</summary>
    public bool Archived => TruthOf("archived");
}
