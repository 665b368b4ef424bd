import { Fragment, isValidElement, type ReactNode, type SVGProps } from 'react';
import type { Ink } from './pen.ts';

/**
 * Draws a drawing in pixels: the elements that its components give are not handed to the page but to a pen.
 * So a figure has one description, whoever draws it. It holds for drawings as an export takes them, without
 * hooks, classes and ids; what it does not know, it refuses, so that no picture lacks something in silence.
 */
export function paintElements<P>(ink: Ink<P>, drawing: ReactNode): void {
  paintNode(ink, drawing, PLAIN);
}

/** What an element takes over from those around it, in the units of SVG. */
interface Look {
  readonly fill: string;
  readonly alpha: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
}

const PLAIN: Look = { fill: 'black', alpha: 1, size: 16, weight: 400, anchor: 'start' };

type Attributes = SVGProps<SVGElement>;

/** A component that calls no hook can be called like any function; `memo` holds it as its `type`. */
function componentOf(type: unknown): ((props: unknown) => ReactNode) | undefined {
  if (typeof type === 'function') return (props) => type(props);
  return typeof type === 'object' && type !== null && 'type' in type ? componentOf(type.type) : undefined;
}

function paintNode<P>(ink: Ink<P>, node: ReactNode, look: Look): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const each of node) paintNode(ink, each, look);
    return;
  }
  if (!isValidElement<Attributes>(node)) throw new Error('A canvas can only draw elements.');
  const { type, props } = node;
  if (type === Fragment) paintNode(ink, props.children, look);
  else if (typeof type === 'string') paintElement(ink, type, props, look);
  else paintNode(ink, componentOf(type)?.(props), look);
}

function paintElement<P>(ink: Ink<P>, name: string, props: Attributes, around: Look): void {
  const look: Look = {
    fill: props.fill ?? around.fill,
    alpha: around.alpha * numberOf(props.opacity, 1),
    size: numberOf(props.fontSize, around.size),
    weight: numberOf(props.fontWeight, around.weight),
    anchor: props.textAnchor ?? around.anchor,
  };
  if (name === 'g') paintNode(ink, props.children, look);
  else if (name === 'text') paintText(ink, props, look);
  else paintShape(ink, outlineOf(name, props), props, look);
}

function numberOf(value: string | number | undefined, otherwise = 0): number {
  return value === undefined ? otherwise : Number(value);
}

/** The shapes that the drawings use, each as a path. */
function outlineOf(name: string, { d = '', cx, cy, r, x, y, width, height, rx }: Attributes): string {
  if (name === 'path') return d;
  if (name === 'rect')
    return boxOutline(numberOf(x), numberOf(y), numberOf(width), numberOf(height), numberOf(rx));
  if (name !== 'circle') throw new Error(`A canvas cannot draw <${name}>.`);
  const radius = numberOf(r);
  return boxOutline(numberOf(cx) - radius, numberOf(cy) - radius, radius * 2, radius * 2, radius);
}

/** A box whose corners are quarters of a circle. */
function boxOutline(x: number, y: number, width: number, height: number, radius: number): string {
  const [across, down, r] = [width - radius * 2, height - radius * 2, radius];
  if (r === 0) return `M${x},${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return `M${x + r},${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** Fill and stroke in the order that the element wants them. */
function inOrder({ paintOrder, stroke }: Attributes, fill: () => void, outline: () => void): void {
  const outlined = stroke !== undefined && stroke !== 'none';
  if (outlined && paintOrder === 'stroke') outline();
  fill();
  if (outlined && paintOrder !== 'stroke') outline();
}

function setStroke<P>({ pen, colour }: Ink<P>, props: Attributes): void {
  pen.strokeStyle = colour(props.stroke ?? 'none');
  pen.lineWidth = numberOf(props.strokeWidth, 1);
  pen.lineJoin = props.strokeLinejoin ?? 'miter';
  const dashes = props.strokeDasharray;
  pen.setLineDash(dashes === undefined ? [] : String(dashes).split(' ').map(Number));
}

const MOVED = /^translate\(([^,]+),([^,]+)\)$/;

function paintShape<P>(ink: Ink<P>, outline: string, props: Attributes, look: Look): void {
  const { pen, path, colour } = ink;
  if (outline === '') return;
  const shape = path(outline);
  const [, x = '0', y = '0'] = (props.transform && MOVED.exec(props.transform)) || [];
  pen.translate(Number(x), Number(y));
  const fill = () => {
    if (look.fill === 'none') return;
    pen.fillStyle = colour(look.fill);
    pen.globalAlpha = look.alpha * numberOf(props.fillOpacity, 1);
    pen.fill(shape);
  };
  const stroke = () => {
    setStroke(ink, props);
    pen.globalAlpha = look.alpha;
    pen.stroke(shape);
  };
  inOrder(props, fill, stroke);
  pen.globalAlpha = 1;
  pen.translate(-Number(x), -Number(y));
}

function wordsOf(children: ReactNode): string {
  if (typeof children === 'string' || typeof children === 'number') return String(children);
  throw new Error('A canvas can only write a text of one piece.');
}

const ALIGNED: Readonly<Record<string, string>> = { start: 'start', middle: 'center', end: 'end' };

function paintText<P>(ink: Ink<P>, props: Attributes, look: Look): void {
  const { pen, colour, family } = ink;
  const words = wordsOf(props.children);
  const [x, y] = [numberOf(props.x), numberOf(props.y)];
  pen.font = `${look.weight} ${look.size}px ${family}`;
  pen.textAlign = ALIGNED[look.anchor];
  pen.globalAlpha = look.alpha;
  const fill = () => {
    pen.fillStyle = colour(look.fill);
    pen.fillText(words, x, y);
  };
  const stroke = () => {
    setStroke(ink, props);
    pen.strokeText(words, x, y);
  };
  inOrder(props, fill, stroke);
  pen.globalAlpha = 1;
}
