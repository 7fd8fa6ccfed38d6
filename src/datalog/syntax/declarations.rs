//! Declarations of relations and types, and the directives.

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::ValueKind;
use super::super::source::Span;
use super::cursor::{Cursor, Parsed};
use super::token::Token;
use super::tree::{
    ColumnDeclaration, DirectiveKind, DirectiveStatement, DirectiveTarget, Name, PlanOrder,
    RelationDeclaration, TypeDeclaration, TypeDefinition,
};

impl Cursor<'_> {
    /// `.decl a, b(x:number, y:symbol) qualifiers`
    pub(super) fn relation_declaration(&mut self) -> Parsed<RelationDeclaration> {
        let annotations = self.take_annotations();
        self.advance();
        let mut names = vec![self.expect_global_name("the name of a relation")?];
        while self.take(Token::Comma) {
            names.push(self.expect_global_name("the name of a relation")?);
        }
        self.expect(Token::LeftParenthesis, "`(`")?;
        let mut columns = Vec::new();
        if !self.take(Token::RightParenthesis) {
            loop {
                columns.push(self.column()?);
                if !self.take(Token::Comma) {
                    break;
                }
            }
            self.expect(Token::RightParenthesis, "`,` or `)`")?;
        }
        let directives = self.qualifiers()?;
        Ok(RelationDeclaration {
            names,
            columns,
            directives,
            annotations,
        })
    }

    /// `x:number`
    fn column(&mut self) -> Parsed<ColumnDeclaration> {
        let name = self.expect_name("the name of a column")?;
        self.expect(Token::Colon, "`:` and the column's type")?;
        let declared_type = self.expect_global_name("the name of a type")?;
        Ok(ColumnDeclaration {
            name,
            declared_type,
        })
    }

    /// The words behind a relation's columns. How a relation is stored or evaluated is no
    /// concern of this language: such words are read and change nothing.
    fn qualifiers(&mut self) -> Parsed<Vec<(DirectiveKind, Span)>> {
        let mut directives = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        while self.peek() == Token::Name && self.peek_second() != Token::LeftParenthesis {
            let (word, span) = (self.peek_text(), self.span());
            let mut group = word;
            match word {
                "input" => directives.push((DirectiveKind::Input, span)),
                "output" => directives.push((DirectiveKind::Output, span)),
                "printsize" => directives.push((DirectiveKind::PrintSize, span)),
                "inline" | "no_inline" | "magic" | "no_magic" => {}
                "brie" | "btree" | "ordered" => group = "btree/brie/eqrel/ordered",
                "eqrel" | "btree_delete" => {
                    group = "btree/brie/eqrel/ordered";
                    self.outside(&format!("the qualifier `{word}`"), span);
                }
                "overridable" => {
                    self.outside("the qualifier `overridable`", span);
                }
                "choice" => return Err(self.outside("a choice domain", span)),
                _ => break,
            }
            if seen.contains(&group) {
                let qualifier = group.to_owned();
                self.report(Problem::RepeatedQualifier { qualifier }, span);
            } else if matches!(word, "input" | "output" | "printsize") {
                let problem = Problem::DeprecatedQualifier {
                    qualifier: word.to_owned(),
                };
                self.diagnostics.push(Diagnostic::warning(problem, span));
            }
            seen.push(group);
            self.advance();
        }
        Ok(directives)
    }

    /// `.type A <: B`, `.type A = B | C`, `.symbol_type A`, `.number_type A`, `.type A`
    pub(super) fn type_declaration(&mut self) -> Parsed<TypeDeclaration> {
        let (keyword, start) = (self.peek(), self.span());
        self.advance();
        let name = self.expect_global_name("the name of a type")?;
        let definition = match keyword {
            Token::SymbolType | Token::NumberType => {
                let kind = match keyword {
                    Token::NumberType => ValueKind::Number,
                    _ => ValueKind::Symbol,
                };
                self.warn_of_base_type(&name, kind, start);
                TypeDefinition::Base(kind)
            }
            _ if self.take(Token::Subtype) => {
                TypeDefinition::Subtype(self.expect_global_name("the name of a type")?)
            }
            _ if self.take(Token::Equal) => self.union(&name)?,
            _ => {
                self.warn_of_base_type(&name, ValueKind::Symbol, start);
                TypeDefinition::Base(ValueKind::Symbol)
            }
        };
        Ok(TypeDeclaration {
            name,
            definition,
            span: self.since(start),
        })
    }

    /// Warns of the older ways to declare a subtype of a base type.
    fn warn_of_base_type(&mut self, name: &Name, kind: ValueKind, start: Span) {
        let base = match kind {
            ValueKind::Symbol => "symbol",
            ValueKind::Number => "number",
        };
        let hint = format!("write `.type {} <: {base}`", name.text);
        let span = self.since(start);
        self.diagnostics
            .push(Diagnostic::warning(Problem::DeprecatedType, span).with_hint(Some(hint)));
    }

    /// `B | C` behind `.type A =`
    fn union(&mut self, name: &Name) -> Parsed<TypeDefinition> {
        if self.peek() == Token::LeftBracket {
            return Err(self.outside("a record type", name.span));
        }
        let mut members = Vec::new();
        loop {
            members.push(self.expect_global_name("the name of a type")?);
            if self.peek() == Token::LeftBrace {
                return Err(self.outside("an algebraic data type", name.span));
            }
            if !self.take(Token::Bar) {
                return Ok(TypeDefinition::Union(members));
            }
        }
    }

    /// `.input a, b(IO=file, filename="x.facts")`
    pub(super) fn directive(&mut self) -> Parsed<DirectiveStatement> {
        let kind = match self.peek() {
            Token::Input => DirectiveKind::Input,
            Token::Output => DirectiveKind::Output,
            _ => DirectiveKind::PrintSize,
        };
        self.advance();
        let mut targets: Vec<DirectiveTarget> = Vec::new();
        let mut without_parameters = 0;
        loop {
            let relation = self.expect_global_name("the name of a relation")?;
            targets.push(DirectiveTarget {
                relation,
                parameters: Vec::new(),
            });
            if self.peek() == Token::LeftParenthesis {
                // Parameters hold for every relation that is listed before them.
                let parameters = self.parameters()?;
                for target in targets.iter_mut().skip(without_parameters) {
                    target.parameters.clone_from(&parameters);
                }
                without_parameters = targets.len();
            }
            if !self.take(Token::Comma) {
                return Ok(DirectiveStatement { kind, targets });
            }
        }
    }

    /// `(IO=file, filename="x.facts")`
    fn parameters(&mut self) -> Parsed<Vec<(String, String)>> {
        self.advance();
        let mut parameters = Vec::new();
        if self.take(Token::RightParenthesis) {
            return Ok(parameters);
        }
        loop {
            let key = self.expect_name("the name of a parameter")?;
            self.expect(Token::Equal, "`=`")?;
            parameters.push((key.text.to_string(), self.parameter_value()?));
            if !self.take(Token::Comma) {
                break;
            }
        }
        self.expect(Token::RightParenthesis, "`,` or `)`")?;
        Ok(parameters)
    }

    fn parameter_value(&mut self) -> Parsed<String> {
        match self.peek() {
            Token::Text => self.text(),
            Token::Name | Token::Number => {
                let value = self.peek_text().to_owned();
                self.advance();
                Ok(value)
            }
            _ => Err(self.unexpected("the value of the parameter")),
        }
    }

    /// `.pragma "key" "value"`: the form is checked, nothing changes.
    pub(super) fn pragma(&mut self) -> Parsed<()> {
        self.advance();
        self.expect(Token::Text, "the pragma's name as a string")?;
        while self.take(Token::Text) {}
        Ok(())
    }

    /// `.plan 0:(1,2), 1:(2,1)`: the form is checked, nothing changes.
    pub(super) fn plan(&mut self) -> Parsed<Vec<PlanOrder>> {
        self.advance();
        let mut plan = Vec::new();
        loop {
            let version = self.expect_number("the number of a version of the rule")?;
            self.expect(Token::Colon, "`:`")?;
            let start = self.span();
            self.expect(Token::LeftParenthesis, "`(`")?;
            let mut order = Vec::new();
            if self.peek() != Token::RightParenthesis {
                loop {
                    order.push(self.expect_number("the number of an atom")?);
                    if !self.take(Token::Comma) {
                        break;
                    }
                }
            }
            self.expect(Token::RightParenthesis, "`,` or `)`")?;
            plan.push(PlanOrder {
                version,
                order,
                span: self.since(start),
            });
            if !self.take(Token::Comma) {
                return Ok(plan);
            }
        }
    }

    fn expect_number(&mut self, what: &str) -> Parsed<i64> {
        match self.peek() {
            Token::Number => self.number(""),
            _ => Err(self.unexpected(what)),
        }
    }
}
